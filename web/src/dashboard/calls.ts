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

function read<T>(path: string, query: object): Promise<T> {
  return answer(assessment.GET(path as never, { params: { query } } as never)) as Promise<T>
}

export const indicators = () => read<Indicator[]>('/indicators', {})
export const overview = (asked: Asked) => read<Overview>('/overview', asked)
export const trend = (area: number | undefined, indicator: string) => read<Trend>('/trend', { area, indicator, months: 14 })
export const comparison = (asked: Asked, indicator: string) => read<Comparison>('/comparison', { ...asked, indicator })
export const openMatters = (area: number | undefined) => read<OpenMatters>('/open-matters', { area })
export const coverage = (area: number | undefined) => read<Coverage>('/coverage', { area })
export const silentVillages = (area: number | undefined, cursor: string | undefined) => read<Page<SilentVillage>>('/silent-villages', { area, days: 14, limit: 10, cursor })

/** The stream of the same answers as `overview`. */
export function streamOf({ area, from, until }: Asked): string {
  const query = new URLSearchParams({ from, until, ...(area === undefined ? {} : { area: String(area) }) })
  return `/api/v1/assessment/overview/live?${query}`
}
