import { answer } from '@/api/client'
import { cases } from '@/api/services'
import type { Delegate, GrantedDispute, Page } from '@/api/types'

/** What is opened to the caller's agency. */
export function granted(cursor?: string): Promise<Page<GrantedDispute>> {
  return answer(cases.GET('/granted-disputes', { params: { query: { cursor } } }))
}

/** Everybody who is posted as partner in the county; those without an agency see nothing yet. */
export function delegates(): Promise<Delegate[]> {
  return answer(cases.GET('/delegates', {}))
}

export function nameDelegate(body: { agency: string; person: number }, key: string): Promise<Delegate> {
  return answer(cases.POST('/delegates', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function endDelegate({ id, version }: Delegate, reason: string, key: string): Promise<void> {
  return answer(cases.POST('/delegates/{id}/end', { params: { path: { id: id! }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body: { reason } })) as Promise<void>
}
