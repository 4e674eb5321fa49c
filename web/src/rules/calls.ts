import { answer } from '@/api/client'
import type { components as Case } from '@/api/generated/case'
import type { components as Jurisdiction } from '@/api/generated/jurisdiction'
import { cases, jurisdiction } from '@/api/services'
import type { Colour, Told } from '@/api/types'

type OfCase = Case['schemas']
export type ClockRule = Told<OfCase['ClockRuleView']>
export type ClockForm = Told<OfCase['ClockRuleForm']>
export type Span = Told<OfCase['Span']>
export type FactorVersion = Told<OfCase['FactorVersionView']>
export type FactorForm = OfCase['FactorVersionForm']
export type RetentionRule = Told<OfCase['RetentionRuleForm']>
export type Factor = Told<OfCase['Factor']>
export type WorkingYear = Told<Jurisdiction['schemas']['WorkingYearView']>
export type Stretch = WorkingYear['days'][number]
export type WorkingYearForm = Jurisdiction['schemas']['WorkingYearForm']

export const colours = ['RED', 'YELLOW', 'BLUE'] as const satisfies Colour[]

/** The span of a colour within a version. */
export const spanName = { RED: 'red', YELLOW: 'yellow', BLUE: 'blue' } as const

export async function clockRules(): Promise<ClockRule[]> {
  return (await answer(cases.GET('/clock-rules', {}))).items
}

export function addClockRule(body: ClockForm, key: string): Promise<ClockRule> {
  return answer(cases.POST('/clock-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export async function factorVersions(): Promise<FactorVersion[]> {
  return (await answer(cases.GET('/factor-versions', {}))).items
}

export function addFactorVersion(body: FactorForm, key: string): Promise<FactorVersion> {
  return answer(cases.POST('/factor-versions', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export async function retentionRules(): Promise<RetentionRule[]> {
  return (await answer(cases.GET('/retention-rules', {}))).items
}

export function addRetentionRule(body: RetentionRule, key: string): Promise<RetentionRule> {
  return answer(cases.POST('/retention-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export async function workingYears(): Promise<WorkingYear[]> {
  return (await answer(jurisdiction.GET('/working-years', {}))).items
}

export function announceYear({ year, version }: WorkingYear, body: WorkingYearForm): Promise<WorkingYear> {
  return answer(jurisdiction.PUT('/working-years/{year}', { params: { path: { year }, header: { 'If-Match': `"${version}"` } }, body }))
}
