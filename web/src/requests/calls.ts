import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/case'
import { cases } from '@/api/services'
import type { Page, Told } from '@/api/types'
import type { Opened as OpenedAs } from '@/shared/file'

export type RequestSummary = Told<components['schemas']['RequestItem']>
export type RequestFile = Told<components['schemas']['RequestFile']>
export type RequestRule = components['schemas']['RequestRuleForm']
export type Opened = OpenedAs<RequestFile>
type Query = NonNullable<paths['/requests']['get']['parameters']['query']>

export const kinds = ['ASK', 'SERVICE', 'REPORT', 'HELP'] as const
export const states = ['RECEIVED', 'ANSWERED', 'REFUSED', 'TURNED', 'WITHDRAWN'] as const

async function opened(call: Promise<{ data?: components['schemas']['RequestFile']; response: Response }>): Promise<Opened> {
  const { value, etag } = await versioned(call)
  return { file: value, etag }
}

const stepOn = ({ file, etag }: Opened, key: string) => ({ path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } })

export function requests(query: Query): Promise<Page<RequestSummary>> {
  return answer(cases.GET('/requests', { params: { query } }))
}

export function request(id: string): Promise<Opened> {
  return opened(cases.GET('/requests/{id}', { params: { path: { id } } }))
}

export function answerTo(seen: Opened, text: string, key: string): Promise<Opened> {
  return opened(cases.POST('/requests/{id}/answer', { params: stepOn(seen, key), body: { text } }))
}

/** Not ours: the resident is told where to go. */
export function refuse(seen: Opened, text: string, key: string): Promise<Opened> {
  return opened(cases.POST('/requests/{id}/refusal', { params: stepOn(seen, key), body: { text } }))
}

export function turn(seen: Opened, body: components['schemas']['Turn'], key: string): Promise<Opened> {
  return opened(cases.POST('/requests/{id}/dispute', { params: stepOn(seen, key), body }))
}

/** Who asks, in full; the reason goes into the audit trail. */
export async function disclose(id: string, reason: string, key: string) {
  return [await answer(cases.POST('/requests/{id}/disclosures', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))]
}

export async function rules(): Promise<RequestRule[]> {
  return (await answer(cases.GET('/request-rules', {}))).items as RequestRule[]
}

export function addRule(body: RequestRule, key: string) {
  return answer(cases.POST('/request-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}
