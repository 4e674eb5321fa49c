import { answer } from '@/api/client'
import type { components as Assessment } from '@/api/generated/assessment'
import type { components as Jurisdiction } from '@/api/generated/jurisdiction'
import type { components as Personnel } from '@/api/generated/personnel'
import { assessment, jurisdiction, personnel } from '@/api/services'
import type { Told } from '@/api/types'

export type Stage = Told<Jurisdiction['schemas']['GoLiveView']>
export type Onset = Told<Personnel['schemas']['OnsetView']>
export type Start = Told<Assessment['schemas']['StartView']>

/** A county or a station with all that is known of its way; what a service did not tell is left out. */
export type Progress = Stage & { onset?: Onset; start?: Start }

/** The counties in scope, or the stations of one county: one call to each service. */
export async function progress(county?: number): Promise<Progress[]> {
  const [stages, onsets, starts] = await Promise.all([
    answer(jurisdiction.GET('/go-live', { params: { query: { county } } })),
    answer(personnel.GET('/go-live', { params: { query: { county } } })),
    answer(assessment.GET('/go-live', { params: { query: { county } } })),
  ])
  const onset = new Map(onsets.items.map((told) => [told.area, told]))
  const start = new Map(starts.items.map((told) => [told.area.id, told]))
  return stages.items.map((stage) => ({ ...stage, onset: onset.get(stage.area), start: start.get(stage.area) }))
}

export function beginTraining({ area, version }: Stage, key: string): Promise<unknown> {
  return answer(jurisdiction.POST('/areas/{id}/training', { params: { path: { id: area }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } } }))
}

export function goLive({ area, version }: Stage, key: string): Promise<unknown> {
  return answer(jurisdiction.POST('/areas/{id}/training/end', { params: { path: { id: area }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } } }))
}
