import { readFileSync } from 'node:fs'
import { Caller } from './api'
import { platform } from './settings'

type Figures = Record<string, number>

interface Span {
  from: string
  /** Exclusive. */
  until: string
  figures: Figures
  stations: { code: string; name: string; figures: Figures }[]
}

/** What the demonstration city has to show; an indicator that is absent is zero. */
export interface Demonstration {
  today: string
  count: { counties: number; stations: number; villages: number }
  counties: { code: string; name: string }[]
  yearToDate: Span
  months: { month: string; figures: Figures }[]
}

export const demonstration: () => Demonstration = () => JSON.parse(readFileSync(platform.demonstration, 'utf8'))

/** The clerk of a county of the demonstration city. */
export const clerkOf = (county: string) => new Caller(`clerk${county}`)

/** A span of days as the dashboard's address tells it: both days within. */
export function spanOf({ from, until }: Pick<Span, 'from' | 'until'>): string {
  return `${from}_${new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10)}`
}
