import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'
import type { Opened } from '@/shared/file'

type Schemas = components['schemas']
export type EquipmentQuery = NonNullable<paths['/equipment']['get']['parameters']['query']>
export type Equipment = Told<Schemas['EquipmentView']>
export type EquipmentFile = Told<Schemas['EquipmentFile']>
export type EquipmentForm = Schemas['EquipmentForm']
export type Step = 'issue' | 'hand-over' | 'return' | 'retirement'

export function equipment(query: EquipmentQuery): Promise<Page<Equipment>> {
  return answer(personnel.GET('/equipment', { params: { query } }))
}

export function equipmentSheet(query: EquipmentQuery): Promise<Blob> {
  return answer(personnel.GET('/equipment/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export async function piece(id: number): Promise<Opened<EquipmentFile>> {
  const { value, etag } = await versioned(personnel.GET('/equipment/{id}', { params: { path: { id } } }))
  return { file: value, etag }
}

export function register(body: EquipmentForm, key: string): Promise<Equipment> {
  return answer(personnel.POST('/equipment', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function correct(id: number, etag: string, body: EquipmentForm): Promise<Equipment> {
  return answer(personnel.PUT('/equipment/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }))
}

/** The body is what the form of the step holds. */
export function take(step: Step, id: number, etag: string, body: Record<string, unknown>, key: string): Promise<Equipment> {
  const params = { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }
  return answer(personnel.POST(`/equipment/{id}/${step}`, { params, body: body as never }))
}

export async function myEquipment(): Promise<Equipment[]> {
  return (await answer(personnel.GET('/me/equipment', {}))).items
}
