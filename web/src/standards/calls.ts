import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type GapQuery = NonNullable<paths['/staffing-gaps']['get']['parameters']['query']>
export type VillageStaffing = Told<Schemas['VillageStaffing']>
export type StaffingFigure = Told<Schemas['StaffingFigure']>
export type StrengthFigure = Told<Schemas['StrengthFigure']>
export type StandardForm = Schemas['StandardForm']
export type Standard = Told<StandardForm>
export type Forecast = Told<Schemas['Forecast']>
export type TermException = Told<Schemas['TermExceptionView']>
export type VillageClass = Told<Schemas['ClassingView']>
export type NewClass = Schemas['ClassingForm']

export function staffingGaps(query: GapQuery): Promise<Page<VillageStaffing>> {
  return answer(personnel.GET('/staffing-gaps', { params: { query } }))
}

/** By county, or by the stations of one. */
export async function staffingFigures(county?: number): Promise<StaffingFigure[]> {
  return (await answer(personnel.GET('/staffing-gaps/figures', { params: { query: { county } } }))).items
}

export function gapBook(query: GapQuery): Promise<Blob> {
  return answer(personnel.GET('/staffing-gaps/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

/** All counties in scope together, then each. */
export async function ratios(on?: string): Promise<StrengthFigure[]> {
  return (await answer(personnel.GET('/staffing-ratios', { params: { query: { on } } }))).items
}

/** As each month ended, the present one last. */
export async function trend(county?: number, months = 12): Promise<StrengthFigure[]> {
  return (await answer(personnel.GET('/staffing-ratios/trend', { params: { query: { county, months } } }))).items
}

export function forecast(query: { add: number; police?: boolean; county?: number; station?: number }): Promise<Forecast> {
  return answer(personnel.GET('/staffing-forecast', { params: { query } }))
}

export async function staffingStandards(): Promise<Standard[]> {
  return (await answer(personnel.GET('/staffing-standards', {}))).items
}

export function setStaffingStandards(body: StandardForm, key: string): Promise<Standard> {
  return answer(personnel.POST('/staffing-standards', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function termExceptions(cursor?: string): Promise<Page<TermException>> {
  return answer(personnel.GET('/term-exceptions', { params: { query: { cursor } } }))
}

/** The classes that a village has had, the first one first. */
export async function classesOf(village: number): Promise<VillageClass[]> {
  return (await answer(personnel.GET('/villages/{village}/classes', { params: { path: { village } } }))).items
}

export function classVillage(village: number, body: NewClass, key: string): Promise<unknown> {
  return answer(personnel.POST('/villages/{village}/classes', { params: { path: { village }, header: { 'Idempotency-Key': key } }, body }))
}
