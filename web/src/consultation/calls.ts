import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type Consultation = Told<Schemas['ConsultationView']>
export type ConsultationFile = Told<Schemas['ConsultationFile']>
export type ConsultationForm = Schemas['ConsultationForm']
export type Decision = Told<Schemas['DecisionView']>
export type Decided = Schemas['Decided']
export type Rhythm = Told<Schemas['RhythmView']>

const once = (key: string) => ({ 'Idempotency-Key': key })
const step = ({ id, version }: { id: number; version: number }, key: string) => ({ path: { id }, header: { 'If-Match': `"${version}"`, ...once(key) } })

export function consultations(cursor?: string): Promise<Page<Consultation>> {
  return answer(personnel.GET('/consultations', { params: { query: { cursor } } }))
}

export function consultation(id: number): Promise<ConsultationFile> {
  return answer(personnel.GET('/consultations/{id}', { params: { path: { id } } }))
}

export function plan(body: ConsultationForm, key: string): Promise<ConsultationFile> {
  return answer(personnel.POST('/consultations', { params: { header: once(key) }, body }))
}

export function arrange({ id, version }: Consultation, body: ConsultationForm): Promise<ConsultationFile> {
  return answer(personnel.PUT('/consultations/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }))
}

export function hold(held: Consultation, body: { on: string; decisions: Decided[] }, key: string): Promise<ConsultationFile> {
  return answer(personnel.POST('/consultations/{id}/minutes', { params: step(held, key), body }))
}

export function callOff(planned: Consultation, reason: string, key: string): Promise<ConsultationFile> {
  return answer(personnel.POST('/consultations/{id}/calling-off', { params: step(planned, key), body: { reason } }))
}

export function openDecisions(query: { overdue?: boolean; cursor?: string }): Promise<Page<Decision>> {
  return answer(personnel.GET('/consultation-decisions', { params: { query } }))
}

export function complete(decision: Decision, outcome: string, key: string): Promise<Decision> {
  return answer(personnel.POST('/consultation-decisions/{id}/completion', { params: step(decision, key), body: { outcome } }))
}

export async function rhythm(): Promise<Rhythm[]> {
  return (await answer(personnel.GET('/consultation-rhythm', {}))).items
}
