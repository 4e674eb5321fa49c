import { answer } from '@/api/client'
import { assessment } from '@/api/services'
import type { Page } from '@/api/types'
import type { Comparison, Coverage, Indicator, OpenMatters, Overview, SilentVillage, Trend } from './figures'

/** What is asked about: an area (left out: the caller's own) over a span. */
export interface Asked {
  area?: number
  from: string
  until: string
}

const months = 14
const silentDays = 14

export function indicators(): Promise<Indicator[]> {
  return answer(assessment.GET('/indicators', {}))
}

export function overview(query: Asked): Promise<Overview> {
  return answer(assessment.GET('/overview', { params: { query } }))
}

/** The stream of the same answers. */
export function streamOf({ area, from, until }: Asked): string {
  const query = new URLSearchParams({ from, until, ...(area === undefined ? {} : { area: String(area) }) })
  return `/api/v1/assessment/overview/live?${query}`
}

export function trend(area: number | undefined, indicator: string): Promise<Trend> {
  return answer(assessment.GET('/trend', { params: { query: { area, indicator, months } } }))
}

export function comparison(asked: Asked, indicator: string): Promise<Comparison> {
  return answer(assessment.GET('/comparison', { params: { query: { ...asked, indicator } } }))
}

export function openMatters(area: number | undefined): Promise<OpenMatters> {
  return answer(assessment.GET('/open-matters', { params: { query: { area } } }))
}

export function coverage(area: number | undefined): Promise<Coverage> {
  return answer(assessment.GET('/coverage', { params: { query: { area } } }))
}

export function silentVillages(area: number | undefined, cursor: string | undefined): Promise<Page<SilentVillage>> {
  return answer(assessment.GET('/silent-villages', { params: { query: { area, days: silentDays, limit: 10, cursor } } }))
}
