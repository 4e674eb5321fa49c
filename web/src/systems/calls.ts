import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type ConnectedSystem = Told<Schemas['SystemView']>
export type NewSystem = Schemas['NewSystem']
export type Particulars = Schemas['Particulars']
export type FreshSecret = Told<Schemas['FreshSecret']>

/** What a system can be let do at all. */
export const scopes = ['jurisdiction:read', 'case:read', 'case:write', 'hazard:read', 'hazard:write', 'fieldwork:read', 'fieldwork:write']

export function systems(query: { open?: boolean; cursor?: string }): Promise<Page<ConnectedSystem>> {
  return answer(personnel.GET('/systems', { params: { query } }))
}

export function register(body: NewSystem, key: string): Promise<ConnectedSystem> {
  return answer(personnel.POST('/systems', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function change({ id, version }: ConnectedSystem, body: Particulars): Promise<ConnectedSystem> {
  return answer(personnel.PUT('/systems/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }))
}

export function freshSecret({ id }: ConnectedSystem, key: string): Promise<FreshSecret> {
  return answer(personnel.POST('/systems/{id}/secret', { params: { path: { id }, header: { 'Idempotency-Key': key } } }))
}

export function end({ id, version }: ConnectedSystem, body: { reason: string }, key: string): Promise<ConnectedSystem> {
  return answer(personnel.POST('/systems/{id}/end', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body }))
}
