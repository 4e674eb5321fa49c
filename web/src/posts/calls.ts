import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'
import { terms, type Term } from '@/shared/terms'

type Schemas = components['schemas']
export type PostQuery = NonNullable<paths['/concurrent-posts']['get']['parameters']['query']>
export type ConcurrentPost = Told<Schemas['ConcurrentPostView']>
export type NewConcurrentPost = Schemas['NewConcurrentPost']
export type PostKind = Term
export type PostRate = Told<Schemas['PostRate']>

export function concurrentPosts(query: PostQuery): Promise<Page<ConcurrentPost>> {
  return answer(personnel.GET('/concurrent-posts', { params: { query } }))
}

/** Those of townships first, then those of villages. */
export async function postKinds(): Promise<PostKind[]> {
  return [...(await terms('TOWNSHIP_POST')), ...(await terms('VILLAGE_POST'))]
}

/** By county, or by the stations of one. */
export async function postRates(county?: number): Promise<PostRate[]> {
  return (await answer(personnel.GET('/concurrent-post-rates', { params: { query: { county } } }))).items
}

export function takePost(body: NewConcurrentPost, key: string): Promise<ConcurrentPost> {
  return answer(personnel.POST('/concurrent-posts', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function endPost({ id, version }: ConcurrentPost, body: { on: string; reason: string }, key: string): Promise<ConcurrentPost> {
  return answer(personnel.POST('/concurrent-posts/{id}/end', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body }))
}
