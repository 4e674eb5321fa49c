import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type PairingQuery = NonNullable<paths['/pairings']['get']['parameters']['query']>
export type Pairing = Told<Schemas['PairingView']>
export type NewPairing = Schemas['NewPairing']
export type Visit = Told<Schemas['VisitView']>

const once = (key: string) => ({ 'Idempotency-Key': key })

export function pairings(query: PairingQuery): Promise<Page<Pairing>> {
  return answer(personnel.GET('/pairings', { params: { query } }))
}

export function pair(body: NewPairing, key: string): Promise<Pairing> {
  return answer(personnel.POST('/pairings', { params: { header: once(key) }, body }))
}

export function endPairing({ id, version }: Pairing, reason: string, key: string): Promise<Pairing> {
  return answer(personnel.POST('/pairings/{id}/end', { params: { path: { id }, header: { 'If-Match': `"${version}"`, ...once(key) } }, body: { reason } }))
}

export async function visits(id: number): Promise<Visit[]> {
  return (await answer(personnel.GET('/pairings/{id}/visits', { params: { path: { id } } }))).items
}

export function visit(id: number, body: { on: string; note: string }, key: string): Promise<Visit> {
  return answer(personnel.POST('/pairings/{id}/visits', { params: { path: { id }, header: once(key) }, body }))
}
