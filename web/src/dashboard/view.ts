import type { LocationQuery } from 'vue-router'
import { spanAround, spanFromText, spanToText, type Day, type Span } from './span'

/** What the dashboard shows; all of it stands in the address, so that a link shows the same again. */
export interface View {
  /** Id of an area; null for the caller's own. */
  area: number | null
  span: Span
  indicator: string
  wall: boolean
}

export const firstIndicator = 'FOUND'

export function viewFromAddress(query: LocationQuery, now: Day): View {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const span = spanFromText(text('span'))
  return {
    area: /^[1-9]\d{0,9}$/.test(text('area')) ? Number(text('area')) : null,
    span: span && span.from <= now ? span : spanAround('MONTH', now),
    indicator: /^[A-Z_]{1,40}$/.test(text('indicator')) ? text('indicator') : firstIndicator,
    wall: text('wall') === '1',
  }
}

/** The month to date and the first indicator go without saying, and so does the caller's own area. */
export function viewToAddress({ area, span, indicator, wall }: View, now: Day): Record<string, string> {
  const spoken = spanToText(span)
  const entries = {
    area: area === null ? '' : String(area),
    span: spoken === spanToText(spanAround('MONTH', now)) ? '' : spoken,
    indicator: indicator === firstIndicator ? '' : indicator,
    wall: wall ? '1' : '',
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value))
}
