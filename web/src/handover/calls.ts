import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/fieldwork'
import { fieldwork } from '@/api/services'
import type { Page, Told } from '@/api/types'
import type { Opened } from '@/shared/file'

type Schemas = components['schemas']
export type HandoverQuery = NonNullable<paths['/handovers']['get']['parameters']['query']>
export type Handover = Told<Schemas['HandoverItem']>
export type HandoverFile = Told<Schemas['HandoverFile']>
export type HandoverLine = Told<Schemas['LineView']>
export type HandoverCount = Told<Schemas['HandoverCount']>
export type HandoverRule = Told<Schemas['HandoverRuleForm']>
export type HandoverPoint = Told<Schemas['PointView']>
export type NewPoint = Schemas['NewPoint']
export type PointForm = Schemas['PointForm']

type Answered = Promise<{ data?: Schemas['HandoverFile']; response: Response }>

async function opened(call: Answered): Promise<Opened<HandoverFile>> {
  const { value, etag } = await versioned(call)
  return { file: value as HandoverFile, etag }
}

const seen = ({ file, etag }: Opened<HandoverFile>) => ({ path: { id: file.id }, header: { 'If-Match': etag } })
const once = (one: Opened<HandoverFile>, key: string) => ({ path: { id: one.file.id }, header: { 'If-Match': one.etag, 'Idempotency-Key': key } })

export function handovers(query: HandoverQuery): Promise<Page<Handover>> {
  return answer(fieldwork.GET('/handovers', { params: { query } }))
}

export function myHandovers(query: HandoverQuery): Promise<Page<Handover>> {
  return answer(fieldwork.GET('/me/handovers', { params: { query } }))
}

export function handoverSheet(query: HandoverQuery): Promise<Blob> {
  return answer(fieldwork.GET('/handovers/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export async function handoverCounts(station?: number): Promise<HandoverCount[]> {
  return (await answer(fieldwork.GET('/handover-counts', { params: { query: { station } } }))).items
}

export function handover(id: string, mine: boolean): Promise<Opened<HandoverFile>> {
  const params = { params: { path: { id } } }
  return opened(mine ? fieldwork.GET('/me/handovers/{id}', params) : fieldwork.GET('/handovers/{id}', params))
}

export function note(one: Opened<HandoverFile>, lines: { subject: string; text?: string }[]): Promise<Opened<HandoverFile>> {
  return opened(fieldwork.PUT('/me/handovers/{id}/notes', { params: seen(one), body: { lines } }))
}

export function tick(one: Opened<HandoverFile>, lines: string[]): Promise<Opened<HandoverFile>> {
  return opened(fieldwork.PUT('/me/handovers/{id}/ticks', { params: seen(one), body: { lines } }))
}

export function handOver(one: Opened<HandoverFile>, key: string): Promise<Opened<HandoverFile>> {
  return opened(fieldwork.POST('/me/handovers/{id}/handing-over', { params: once(one, key), body: {} }))
}

export function takeOver(one: Opened<HandoverFile>, key: string): Promise<Opened<HandoverFile>> {
  return opened(fieldwork.POST('/me/handovers/{id}/taking-over', { params: once(one, key), body: {} }))
}

export function sendBack(one: Opened<HandoverFile>, missing: string, key: string): Promise<Opened<HandoverFile>> {
  return opened(fieldwork.POST('/me/handovers/{id}/return', { params: once(one, key), body: { missing } }))
}

/** For the one whose signature is missing. */
export function signFor(one: Opened<HandoverFile>, because: string, key: string): Promise<Opened<HandoverFile>> {
  const call = { params: once(one, key), body: { because } }
  return opened(one.file.state === 'OPEN' ? fieldwork.POST('/handovers/{id}/handing-over', call) : fieldwork.POST('/handovers/{id}/taking-over', call))
}

export async function handoverRules(): Promise<HandoverRule[]> {
  return (await answer(fieldwork.GET('/handover-rules', {}))).items
}

export function addRule(body: Schemas['HandoverRuleForm'], key: string): Promise<HandoverRule> {
  return answer(fieldwork.POST('/handover-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export async function handoverPoints(): Promise<HandoverPoint[]> {
  return (await answer(fieldwork.GET('/handover-points', {}))).items
}

export function addPoint(body: NewPoint, key: string): Promise<HandoverPoint> {
  return answer(fieldwork.POST('/handover-points', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function wordPoint({ code, version }: HandoverPoint, body: PointForm): Promise<HandoverPoint> {
  return answer(fieldwork.PUT('/handover-points/{code}', { params: { path: { code }, header: { 'If-Match': `"${version}"` } }, body }))
}
