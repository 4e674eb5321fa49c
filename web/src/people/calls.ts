import { answer, versioned } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { AccountSlip, Page, Person, Posting, Told } from '@/api/types'
import type { Opened } from '@/shared/file'
import { terms } from '@/shared/terms'

type Schemas = components['schemas']
export type PersonForm = Schemas['PersonForm']
export type PersonHistory = Told<Schemas['PersonHistory']>
export type NewPosting = Schemas['NewPosting']
export type RightPosting = Schemas['RightPosting']
export type Correction = Told<Schemas['CorrectionView']>

export function people(query: { q?: string; unit?: number; cursor?: string }): Promise<Page<Person>> {
  return answer(personnel.GET('/people', { params: { query } }))
}

async function opened(call: Promise<{ data?: Schemas['PersonView']; response: Response }>): Promise<Opened<Person>> {
  const { value, etag } = await versioned(call)
  return { file: value as Person, etag }
}

export function person(id: number): Promise<Opened<Person>> {
  return opened(personnel.GET('/people/{id}', { params: { path: { id } } }))
}

export function enter(serviceNumber: string | undefined, particulars: PersonForm, key: string): Promise<Opened<Person>> {
  return opened(personnel.POST('/people', { params: { header: { 'Idempotency-Key': key } }, body: { serviceNumber, particulars } }))
}

export function correct({ file, etag }: Opened<Person>, particulars: PersonForm): Promise<Opened<Person>> {
  return opened(personnel.PUT('/people/{id}', { params: { path: { id: file.id }, header: { 'If-Match': etag } }, body: particulars }))
}

export function history(id: number): Promise<PersonHistory> {
  return answer(personnel.GET('/people/{id}/history', { params: { path: { id } } })) as Promise<PersonHistory>
}

export function assign(wish: NewPosting, key: string): Promise<Posting> {
  return answer(personnel.POST('/postings', { params: { header: { 'Idempotency-Key': key } }, body: wish }))
}

export const postingKinds = () => terms('POSTING_KIND')

export async function corrections(id: number): Promise<Correction[]> {
  return (await answer(personnel.GET('/postings/{id}/corrections', { params: { path: { id } } }))).items
}

export function correctPosting({ id, version }: Posting, body: RightPosting, key: string): Promise<Posting> {
  return answer(personnel.POST('/postings/{id}/corrections', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body }))
}

export function postings(query: { person?: number; area?: number; function?: Posting['function']; kind?: string; cursor?: string }): Promise<Page<Posting>> {
  return answer(personnel.GET('/postings', { params: { query } }))
}

export function cover({ id, version }: Posting, wish: Schemas['PostingAreas']): Promise<Posting> {
  return answer(personnel.PUT('/postings/{id}/areas', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body: wish }))
}

/** @param exception why the city's term need not be served */
export function endPosting({ id, version }: Posting, reason: string, key: string, exception?: string): Promise<Posting> {
  return answer(
    personnel.POST('/postings/{id}/end', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
      body: { reason, exception },
    }),
  )
}

export const categories = () => terms('CATEGORY')

/** Fresh one-time passwords of everybody of a unit who has not signed in yet; they are told this once. */
export async function makeSlips(unit: number, key: string): Promise<AccountSlip[]> {
  const { items }: { items: AccountSlip[] } = await answer(personnel.POST('/account-slips', { params: { header: { 'Idempotency-Key': key } }, body: { unit } }))
  return items
}
