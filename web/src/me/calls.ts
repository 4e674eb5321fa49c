import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { asId } from '@/api/intent'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type Me = Told<Schemas['MeView']>

export function me(): Promise<Me> {
  return answer(personnel.GET('/me', {}))
}

export type MyEntry = Told<Schemas['MyEntry']>
export type Objection = Told<Schemas['ObjectionView']>

export function myEntry(): Promise<MyEntry> {
  return answer(personnel.GET('/me/entry', {}))
}

export function correctTelephone({ version }: MyEntry, telephone: string): Promise<MyEntry> {
  return answer(personnel.PUT('/me/entry/telephone', { params: { header: { 'If-Match': `"${version}"` } }, body: { telephone } }))
}

export async function myObjections(): Promise<Objection[]> {
  return (await answer(personnel.GET('/me/objections', {}))).items
}

export function object(body: Schemas['ObjectionForm'], key: string): Promise<Objection> {
  return answer(personnel.PUT('/me/objections/{id}', { params: { path: { id: asId(key) } }, body }))
}

export function objections(query: { open?: boolean; overdue?: boolean; cursor?: string }): Promise<Page<Objection>> {
  return answer(personnel.GET('/objections', { params: { query } }))
}

export function answerObjection({ id, version }: Objection, body: Schemas['ObjectionAnswer'], key: string): Promise<Objection> {
  return answer(personnel.POST('/objections/{id}/answer', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body }))
}
