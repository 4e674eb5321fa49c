import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/jurisdiction'
import { cases, hazards, jurisdiction as service } from '@/api/services'
import type { Area, DisputeSummary, HazardSummary, Page, Told } from '@/api/types'
import type { Opened } from '@/shared/file'

type Schemas = components['schemas']
export type PointQuery = NonNullable<paths['/police-points']['get']['parameters']['query']>
export type PointSummary = Told<Schemas['PointItem']>
export type PointKind = Told<Schemas['PointKindView']>
export type PointFigures = Told<Schemas['PointFigures']>
export type GapQuery = NonNullable<paths['/facility-gaps']['get']['parameters']['query']>
export type Gap = Told<Schemas['GapView']>
export type GapRule = Gap['rule']
export type GapCount = Told<Schemas['GapCount']>
export type FacilityPlan = Told<Schemas['FacilityPlan']>
export type FacilityStandard = Told<Schemas['StandardView']>
export type StandardForm = Schemas['StandardForm']
export type RemoteStation = Told<Schemas['RemoteView']>
export type RemoteForm = Schemas['RemoteForm']
export type VillageCount = Told<Schemas['CountView']>
export type VillageProfile = Told<Schemas['VillageProfile']>
export type NewCounts = Schemas['NewCounts']
export type NewPoint = Schemas['NewPoint']
export type PointForm = Schemas['PointForm']
/** A point, and what may be done with it now. */
export type PointFile = Told<Schemas['PointFile']> & { next: string[] }

export async function pointKinds(): Promise<PointKind[]> {
  return (await answer(service.GET('/police-point-kinds', {}))).items
}

export function points(query: PointQuery): Promise<Page<PointSummary>> {
  return answer(service.GET('/police-points', { params: { query } }))
}

export function pointFigures(): Promise<PointFigures> {
  return answer(service.GET('/police-point-figures', {}))
}

const stepPaths = {
  UPGRADE: '/police-points/{id}/upgrades',
  SERVE: '/police-points/{id}/services',
  CLOSE: '/police-points/{id}/closure',
} as const

async function opened(call: Promise<{ data?: Schemas['PointFile']; response: Response }>): Promise<Opened<PointFile>> {
  const { value, etag } = await versioned(call)
  return { file: { ...value, next: value.closedOn ? [] : Object.keys(stepPaths) }, etag }
}

export function point(id: string): Promise<Opened<PointFile>> {
  return opened(service.GET('/police-points/{id}', { params: { path: { id } } }))
}

export function take(step: string, { file, etag }: Opened<PointFile>, body: object, key: string): Promise<Opened<PointFile>> {
  return opened(service.POST(stepPaths[step as keyof typeof stepPaths], { params: { path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: body as never }))
}

export async function openPoint(body: NewPoint, key: string): Promise<{ id: string }> {
  return answer(service.POST('/police-points', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function describe({ file, etag }: Opened<PointFile>, body: PointForm): Promise<{ id: string }> {
  return answer(service.PUT('/police-points/{id}', { params: { path: { id: file.id }, header: { 'If-Match': etag } }, body }))
}

export async function villagesOf(station: number): Promise<Area[]> {
  return (await answer(service.GET('/areas', { params: { query: { kind: 'VILLAGE', parent: station, limit: 200 } } }))).items
}

export function gaps(query: GapQuery): Promise<Page<Gap>> {
  return answer(service.GET('/facility-gaps', { params: { query } }))
}

export async function gapCounts(station?: number): Promise<GapCount[]> {
  return (await answer(service.GET('/facility-gap-counts', { params: { query: { station } } }))).items
}

export function nextRooms(rooms: number, station?: number): Promise<FacilityPlan> {
  return answer(service.GET('/facility-plan', { params: { query: { rooms, station } } }))
}

export async function standards(): Promise<FacilityStandard[]> {
  return (await answer(service.GET('/facility-standards', {}))).items
}

export function setStandards(body: StandardForm, key: string): Promise<FacilityStandard> {
  return answer(service.POST('/facility-standards', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function remoteStations(cursor?: string): Promise<Page<RemoteStation>> {
  return answer(service.GET('/remote-stations', { params: { query: { cursor } } }))
}

export function markRemote(body: RemoteForm, key: string): Promise<RemoteStation> {
  return answer(service.POST('/remote-stations', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function endRemoteness({ id, version }: RemoteStation, body: { on: string }, key: string): Promise<RemoteStation> {
  return answer(service.POST('/remote-stations/{id}/end', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body }))
}

export function profile(village: number): Promise<VillageProfile> {
  return answer(service.GET('/villages/{id}/profile', { params: { path: { id: village } } }))
}

export function count(body: NewCounts, key: string): Promise<unknown> {
  return answer(service.POST('/village-counts', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function villageCounts(query: { station?: number; cursor?: string }): Promise<Page<VillageCount>> {
  return answer(service.GET('/village-counts', { params: { query } }))
}

export function correctCount({ id, version }: VillageCount, body: { households: number; people: number; source: string }): Promise<VillageCount> {
  return answer(service.PUT('/village-counts/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }))
}

/** What is open in a village, the latest first; a list page tells the rest. */
export async function openMatters(village: number): Promise<{ disputes: DisputeSummary[]; hazards: HazardSummary[] }> {
  const query = { village, open: true, limit: 20 }
  const [disputes, found] = await Promise.all([answer(cases.GET('/disputes', { params: { query } })), answer(hazards.GET('/hazards', { params: { query } }))])
  return { disputes: disputes.items, hazards: found.items }
}
