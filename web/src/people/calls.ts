import { answer } from '@/api/client'
import { personnel } from '@/api/services'
import type { AccountSlip, CatalogueEntry, Page, Person, Posting } from '@/api/types'

export function people(query: { q?: string; unit?: number; cursor?: string }): Promise<Page<Person>> {
  return answer(personnel.GET('/people', { params: { query } }))
}

export function postings(query: { person?: number; area?: number; function?: Posting['function']; cursor?: string }): Promise<Page<Posting>> {
  return answer(personnel.GET('/postings', { params: { query } }))
}

export function endPosting({ id, version }: Posting, reason: string, key: string): Promise<Posting> {
  return answer(
    personnel.POST('/postings/{id}/end', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
      body: { reason },
    }),
  )
}

export async function categories(): Promise<CatalogueEntry[]> {
  const found: CatalogueEntry[] | Page<CatalogueEntry> = await answer(personnel.GET('/categories', {}))
  return Array.isArray(found) ? found : found.items
}

/** Fresh one-time passwords of everybody of a unit who has not signed in yet; they are told this once. */
export async function makeSlips(unit: number, key: string): Promise<AccountSlip[]> {
  const { items }: { items: AccountSlip[] } = await answer(personnel.POST('/account-slips', { params: { header: { 'Idempotency-Key': key } }, body: { unit } }))
  return items
}
