import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type CoverageQuery = NonNullable<paths['/coverage/villages']['get']['parameters']['query']>
export type CoverageFigure = Told<Schemas['CoverageFigure']>
export type VillageWatch = Told<Schemas['VillageWatch']>
export type VillageRule = Told<Schemas['VillageRuleView']>
export type NewVillageRule = Schemas['NewVillageRule']

/** By county, or by the stations of one. */
export async function coverage(query: { on?: string; county?: number }): Promise<CoverageFigure[]> {
  return (await answer(personnel.GET('/coverage', { params: { query } }))).items
}

export function watchedVillages(query: CoverageQuery): Promise<Page<VillageWatch>> {
  return answer(personnel.GET('/coverage/villages', { params: { query } }))
}

export function coverageBook(query: CoverageQuery): Promise<Blob> {
  return answer(personnel.GET('/coverage/villages/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export async function villageRules(): Promise<VillageRule[]> {
  return (await answer(personnel.GET('/village-rules', {}))).items
}

export function setVillageRule(body: NewVillageRule, key: string): Promise<VillageRule> {
  return answer(personnel.POST('/village-rules', { params: { header: { 'Idempotency-Key': key } }, body }))
}
