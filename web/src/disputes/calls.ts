import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/case'
import { cases } from '@/api/services'
import type { Catalogues, DisputeFile, DisputeSummary, Grantees, Page, Party, Told } from '@/api/types'
import type { Opened as OpenedAs } from '@/shared/file'

type Schemas = components['schemas']

export type DisputeQuery = NonNullable<paths['/disputes']['get']['parameters']['query']>

export type SavedView = Told<Schemas['ViewView']> & { filters: Record<string, string[]> }
export type LikelyDispute = Told<Schemas['LikelyDispute']>
export type LikenessRule = Told<Schemas['LikenessRuleForm']>
export type Board = Told<Schemas['Board']>
export type BoardUnit = Told<Schemas['UnitCount']>
export type BoardQuery = NonNullable<paths['/board']['get']['parameters']['query']>

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

/** What is perhaps the matter that is being reported. */
export async function likely(query: paths['/disputes/likely']['get']['parameters']['query']): Promise<LikelyDispute[]> {
  return (await answer(cases.GET('/disputes/likely', { params: { query } }))).items
}

/** What is perhaps the same as this one. */
export async function likelySame(id: string): Promise<LikelyDispute[]> {
  return (await answer(cases.GET('/disputes/{id}/likely', { params: { path: { id } } }))).items
}

export async function likenessRules(): Promise<LikenessRule[]> {
  return (await answer(cases.GET('/likeness-rules', {}))).items
}

export function setLikeness(body: LikenessRule, key: string): Promise<LikenessRule> {
  return answer(cases.POST('/likeness-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function board(query: BoardQuery): Promise<Board> {
  return answer(cases.GET('/board', { params: { query } }))
}

export async function boardUnits(query: BoardQuery & { by: 'STATION' | 'SECTOR' | 'VILLAGE' }): Promise<BoardUnit[]> {
  return (await answer(cases.GET('/board/units', { params: { query } }))).items
}

export async function savedViews(): Promise<SavedView[]> {
  return (await answer(cases.GET('/saved-views', {}))).items as SavedView[]
}

export function saveView({ id, ...body }: SavedView): Promise<unknown> {
  return answer(cases.PUT('/saved-views/{id}', { params: { path: { id } }, body }))
}

export function dropView(id: string): Promise<unknown> {
  return answer(cases.DELETE('/saved-views/{id}', { params: { path: { id } } }))
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

/** Whom the caller can ask in. */
export function grantees(id: string): Promise<Grantees> {
  return answer(cases.GET('/disputes/{id}/grantees', { params: { path: { id } } }))
}

export function grant({ file, etag }: Opened, body: components['schemas']['GrantForm'], key: string): Promise<Opened> {
  return opened(cases.POST('/disputes/{id}/grants', { params: { path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body }))
}

export function endGrant({ file, etag }: Opened, number: number, reason: string, key: string): Promise<Opened> {
  return opened(cases.POST('/disputes/{id}/grants/{grant}/end', { params: { path: { id: file.id, grant: number }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { reason } }))
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
  NOTE: '/disputes/{id}/notes',
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

/** The agreement on paper, with the parties in full; the reason goes into the audit trail. */
export function agreementDocument(id: string, reason: string, key: string): Promise<Blob> {
  return answer(cases.POST('/disputes/{id}/agreement-document', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

/** The whole file of an ended dispute as one document. */
export function archive(id: string): Promise<Blob> {
  return answer(cases.GET('/disputes/{id}/archive', { params: { path: { id } }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

/** The parties in full; the reason goes into the audit trail. */
export async function disclose(id: string, reason: string, key: string): Promise<Party[]> {
  const { parties }: { parties: Party[] } = await answer(
    cases.POST('/disputes/{id}/disclosures', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }),
  )
  return parties
}
