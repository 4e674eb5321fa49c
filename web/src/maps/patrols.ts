import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/jurisdiction'
import { jurisdiction as service } from '@/api/services'
import type { Page, Told } from '@/api/types'
import type { Opened } from '@/shared/file'

type Schemas = components['schemas']
export type PatrolQuery = NonNullable<paths['/patrol-sectors']['get']['parameters']['query']>
export type PatrolSummary = Told<Schemas['PatrolSectorItem']>
export type CrewKind = Told<Schemas['CrewKindView']>
export type Arrangement = Told<Schemas['ArrangementView']>
export type NewPatrolSector = Schemas['NewPatrolSector']
/** A patrol sector, and what may be done with it now. */
export type PatrolFile = Told<Schemas['PatrolSectorFile']> & { next: string[] }

export async function crewKinds(): Promise<CrewKind[]> {
  return (await answer(service.GET('/patrol-crew-kinds', {}))).items
}

export function patrolSectors(query: PatrolQuery): Promise<Page<PatrolSummary>> {
  return answer(service.GET('/patrol-sectors', { params: { query } }))
}

async function opened(call: Promise<{ data?: Schemas['PatrolSectorFile']; response: Response }>): Promise<Opened<PatrolFile>> {
  const { value, etag } = await versioned(call)
  return { file: { ...value, next: value.closedOn ? [] : ['ARRANGE', 'RENAME', 'CLOSE'] }, etag }
}

export function patrolSector(id: string): Promise<Opened<PatrolFile>> {
  return opened(service.GET('/patrol-sectors/{id}', { params: { path: { id } } }))
}

export function openPatrolSector(body: NewPatrolSector, key: string): Promise<{ id: string }> {
  return answer(service.POST('/patrol-sectors', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function take(step: string, { file, etag }: Opened<PatrolFile>, body: object, key: string): Promise<Opened<PatrolFile>> {
  const path = { id: file.id }
  if (step === 'RENAME') return opened(service.PUT('/patrol-sectors/{id}', { params: { path, header: { 'If-Match': etag } }, body: body as never }))
  const params = { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }
  return opened(step === 'CLOSE' ? service.POST('/patrol-sectors/{id}/closure', { params, body: body as never }) : service.POST('/patrol-sectors/{id}/arrangements', { params, body: body as never }))
}
