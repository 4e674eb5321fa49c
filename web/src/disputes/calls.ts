import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/case'
import { cases } from '@/api/services'
import type { Catalogues, DisputeFile, DisputeSummary, Page, Party } from '@/api/types'
import type { Opened as OpenedAs } from '@/shared/file'

export type DisputeQuery = NonNullable<paths['/disputes']['get']['parameters']['query']>

export type Report = components['schemas']['NewDispute'] & { parties: Party[] }

export type Opened = OpenedAs<DisputeFile>

async function opened(call: Promise<{ data?: components['schemas']['DisputeFile']; response: Response }>): Promise<Opened> {
  const { value, etag } = await versioned(call)
  return { file: value, etag }
}

export function disputes(query: DisputeQuery): Promise<Page<DisputeSummary>> {
  return answer(cases.GET('/disputes', { params: { query } }))
}

/** By the filters of the list, as a workbook. */
export function sheet(query: DisputeQuery): Promise<Blob> {
  return answer(cases.GET('/disputes/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export function catalogues(): Promise<Catalogues> {
  return answer(cases.GET('/catalogues', {}))
}

export function open(id: string): Promise<Opened> {
  return opened(cases.GET('/disputes/{id}', { params: { path: { id } } }))
}

export function report(body: Report, key: string): Promise<DisputeFile> {
  return answer(cases.POST('/disputes', { params: { header: { 'Idempotency-Key': key } }, body }))
}

/** Every step of the lifecycle and the one call that takes it. */
const stepPaths = {
  TRIAGE: '/disputes/{id}/triage',
  ASSIGNMENT: '/disputes/{id}/assignment',
  MEDIATION: '/disputes/{id}/mediation',
  MEETING: '/disputes/{id}/meetings',
  MEETING_HELD: '/disputes/{id}/meeting-result',
  MEETING_OFF: '/disputes/{id}/meeting-cancellation',
  AGREEMENT: '/disputes/{id}/agreement',
  CONFIRMATION: '/disputes/{id}/confirmation',
  FAILURE: '/disputes/{id}/failure',
  TAKE_UP: '/disputes/{id}/take-up',
  TRANSFER: '/disputes/{id}/transfer',
  RECEIPT: '/disputes/{id}/receipt',
  ANSWER: '/disputes/{id}/answer',
  RETURN: '/disputes/{id}/return',
  PAUSE: '/disputes/{id}/pause',
  RESUMPTION: '/disputes/{id}/resumption',
  RAISE: '/disputes/{id}/level',
  MERGER: '/disputes/{id}/merger',
  FOLLOW_UP: '/disputes/{id}/follow-ups',
  CLOSURE: '/disputes/{id}/closure',
  WITHDRAWAL: '/disputes/{id}/withdrawal',
} as const
type Step = keyof typeof stepPaths

export function take(step: string, { file, etag }: Opened, body: object, key: string): Promise<Opened> {
  return opened(cases.POST(stepPaths[step as Step], { params: { path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: body as never }))
}

/** The parties in full; the reason goes into the audit trail. */
export async function disclose(id: string, reason: string, key: string): Promise<Party[]> {
  const { parties }: { parties: Party[] } = await answer(
    cases.POST('/disputes/{id}/disclosures', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }),
  )
  return parties
}
