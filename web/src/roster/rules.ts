import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'
import { terms } from '@/shared/terms'

type Schemas = components['schemas']
export type RosterRule = Told<Schemas['RosterRuleView']>
export type NewRosterRule = Schemas['NewRosterRule']
export type Qualification = Told<Schemas['QualificationView']>

export async function rosterRules(): Promise<RosterRule[]> {
  return (await answer(personnel.GET('/roster-rules', {}))).items
}

export function addRule(body: NewRosterRule, key: string): Promise<RosterRule> {
  return answer(personnel.POST('/roster-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function withdrawRule({ id, version }: RosterRule): Promise<unknown> {
  return answer(personnel.DELETE('/roster-rules/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } }))
}

export const qualificationKinds = () => terms('QUALIFICATION')

export function qualifications(query: { station?: number; kind?: string; on?: string; cursor?: string }): Promise<Page<Qualification>> {
  return answer(personnel.GET('/qualifications', { params: { query } }))
}

export function grant(body: Schemas['NewQualifications'], key: string): Promise<Page<Qualification>> {
  return answer(personnel.POST('/qualifications', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function endQualification({ id, version }: Qualification, body: Schemas['QualificationEnd'], key: string): Promise<Qualification> {
  return answer(personnel.POST('/qualifications/{id}/end', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body }))
}

/** Everybody of a station, to choose several at once. */
export async function staffOf(unit: number): Promise<Told<Schemas['PersonView']>[]> {
  return (await answer(personnel.GET('/people', { params: { query: { unit, limit: 200 } } }))).items
}
