import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'
import { terms as words, type Term as Word } from '@/shared/terms'

type Schemas = components['schemas']
export type Speciality = Word
export type Selection = Told<Schemas['SelectionView']>
export type SelectionForm = Schemas['SelectionForm']
export type Vacancy = Told<Schemas['VacancyView']>
export type Candidate = Told<Schemas['CandidateView']>
export type Nomination = Schemas['Nomination']
export type Explanation = Told<Schemas['Explanation']>
export type VillageExplanation = Told<Schemas['VillageExplanation']>
export type MySelection = Told<Schemas['MySelection']>
export type LeftBehind = Told<Schemas['LeftBehind']>
export type Step = 'match' | 'publication' | 'reopening' | 'carrying-out' | 'call-off'

const changing = (version: number, key: string) => ({ 'If-Match': `"${version}"`, 'Idempotency-Key': key })

export const specialities = () => words('SPECIALITY')

export function selections(query: { cursor?: string }): Promise<Page<Selection>> {
  return answer(personnel.GET('/selections', { params: { query } }))
}

export function selection(id: number): Promise<Selection> {
  return answer(personnel.GET('/selections/{id}', { params: { path: { id } } }))
}

export function openSelection(body: Schemas['NewSelection'], key: string): Promise<Selection> {
  return answer(personnel.POST('/selections', { params: { header: { 'Idempotency-Key': key } }, body }))
}

/** A step of a round; those that go another way say why. Carrying out is agreed to by {@link carryOut}. */
export function take({ id, version }: Selection, step: Exclude<Step, 'carrying-out'>, reason: string, key: string): Promise<Selection> {
  const params = { path: { id }, header: changing(version, key) }
  if (step === 'reopening' || step === 'call-off') return answer(personnel.POST(`/selections/{id}/${step}`, { params, body: { reason } }))
  return answer(personnel.POST(`/selections/{id}/${step}`, { params }))
}

/** What movers leave without a holder. */
export async function leavings(id: number): Promise<LeftBehind[]> {
  return (await answer(personnel.GET('/selections/{id}/leavings', { params: { path: { id } } }))).items
}

export function carryOut({ id, version }: Selection, body: Schemas['Agreement'], key: string): Promise<Selection> {
  return answer(personnel.POST('/selections/{id}/carrying-out', { params: { path: { id }, header: changing(version, key) }, body }))
}

export function vacancies(id: number, query: { station?: number; cursor?: string; limit?: number }): Promise<Page<Vacancy>> {
  return answer(personnel.GET('/selections/{id}/vacancies', { params: { path: { id }, query } }))
}

export function offer(id: number, body: Schemas['Offer'], key: string): Promise<Selection> {
  return answer(personnel.POST('/selections/{id}/vacancies', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }))
}

export function rankNeeds(id: number, { village, version }: Vacancy, specialities: string[]): Promise<Vacancy> {
  return answer(personnel.PUT('/selections/{id}/vacancies/{village}/needs', { params: { path: { id, village: village.id }, header: { 'If-Match': `"${version}"` } }, body: { specialities } }))
}

export function candidates(id: number, query: { kind?: string; cursor?: string }): Promise<Page<Candidate>> {
  return answer(personnel.GET('/selections/{id}/candidates', { params: { path: { id }, query } }))
}

export function nominate(id: number, body: Nomination[], key: string): Promise<Selection> {
  return answer(personnel.POST('/selections/{id}/candidates', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { candidates: body } }))
}

export function wishFor(id: number, { person, version }: Candidate, places: number[]): Promise<Candidate> {
  return answer(personnel.PUT('/selections/{id}/candidates/{person}/wishes', { params: { path: { id, person: person.id }, header: { 'If-Match': `"${version}"` } }, body: { places } }))
}

export function whyThere(id: number, person: number): Promise<Explanation> {
  return answer(personnel.GET('/selections/{id}/candidates/{person}/explanation', { params: { path: { id, person } } }))
}

export function whyThem(id: number, village: number): Promise<VillageExplanation> {
  return answer(personnel.GET('/selections/{id}/vacancies/{village}/explanation', { params: { path: { id, village } } }))
}

export function outcome(id: number): Promise<Blob> {
  return answer(personnel.GET('/selections/{id}/export', { params: { path: { id } }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export async function mySelections(): Promise<MySelection[]> {
  return (await answer(personnel.GET('/me/selections', {}))).items
}

export async function myVacancies(id: number): Promise<Vacancy[]> {
  return (await answer(personnel.GET('/me/selections/{id}/vacancies', { params: { path: { id } } }))).items
}

export function wishForMyself({ id, version }: MySelection, places: number[]): Promise<MySelection> {
  return answer(personnel.PUT('/me/selections/{id}/wishes', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body: { places } }))
}

export type TermQuery = NonNullable<paths['/secondments']['get']['parameters']['query']>
export type Term = Told<Schemas['SecondmentView']>
export type TermRule = Told<Schemas['TermRuleView']>

export function terms(query: TermQuery): Promise<Page<Term>> {
  return answer(personnel.GET('/secondments', { params: { query } }))
}

export function rotation(query: TermQuery): Promise<Blob> {
  return answer(personnel.GET('/secondments/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export function begin(body: Schemas['NewSecondment'], key: string): Promise<Term> {
  return answer(personnel.POST('/secondments', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function renew({ id, version }: Term, body: Schemas['Renewal'], key: string): Promise<Term> {
  return answer(personnel.POST('/secondments/{id}/renewal', { params: { path: { id }, header: changing(version, key) }, body }))
}

export function endTerm({ id, version }: Term, body: Schemas['SecondmentEnd'], key: string): Promise<Term> {
  return answer(personnel.POST('/secondments/{id}/end', { params: { path: { id }, header: changing(version, key) }, body }))
}

export function swap({ id, version }: Term, body: Schemas['Swap'], key: string): Promise<Page<Term>> {
  return answer(personnel.POST('/secondments/{id}/swap', { params: { path: { id }, header: changing(version, key) }, body }))
}

export async function termRules(): Promise<TermRule[]> {
  return (await answer(personnel.GET('/secondment-rules', {}))).items
}

export function addTermRule(body: Schemas['NewTermRule'], key: string): Promise<TermRule> {
  return answer(personnel.POST('/secondment-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}
