import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { CatalogueEntry, Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type LeaveQuery = NonNullable<paths['/leaves']['get']['parameters']['query']>
export type Leave = Told<Schemas['LeaveView']>
export type NewLeave = Schemas['NewLeave']

const seen = ({ id, version }: Leave, key: string) => ({ path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } })

export function leaves(query: LeaveQuery): Promise<Page<Leave>> {
  return answer(personnel.GET('/leaves', { params: { query } }))
}

export async function myLeaves(): Promise<Leave[]> {
  return (await answer(personnel.GET('/me/leaves', {}))).items
}

export async function leaveKinds(): Promise<CatalogueEntry[]> {
  return (await answer(personnel.GET('/leave-kinds', {}))).items
}

export function grantLeave(body: NewLeave, key: string): Promise<Leave> {
  return answer(personnel.POST('/leaves', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function endLeave(leave: Leave, body: { on: string }, key: string): Promise<Leave> {
  return answer(personnel.POST('/leaves/{id}/end', { params: seen(leave, key), body }))
}

export function coverLeave(leave: Leave, body: { cover: number }, key: string): Promise<Leave> {
  return answer(personnel.POST('/leaves/{id}/cover', { params: seen(leave, key), body }))
}
