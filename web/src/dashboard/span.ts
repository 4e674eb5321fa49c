/** A civil day of the installation, "2026-11-22". */
export type Day = string
export type SpanKind = 'MONTH' | 'QUARTER' | 'YEAR' | 'FREE'

/** A stretch of whole civil days; `until` is the first day after it. */
export interface Span {
  kind: SpanKind
  from: Day
  until: Day
}

const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 }

export function today(now = new Date()): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
}

function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
}

function parts(day: Day): [year: number, month: number, date: number] {
  const [year, month, date] = day.split('-').map(Number)
  return [year, month, date]
}

export function plusDays(day: Day, days: number): Day {
  const [year, month, date] = parts(day)
  return dayOf(year, month, date + days)
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(...parts(text)) === text
}

/** The month, quarter or year in which a day lies. */
export function spanAround(kind: Exclude<SpanKind, 'FREE'>, day: Day): Span {
  const [year, month] = parts(day)
  const length = monthsOf[kind]
  const first = month - ((month - 1) % length)
  return { kind, from: dayOf(year, first, 1), until: dayOf(year, first + length, 1) }
}

/** From a first to a last day, both within; null where that is no span. */
export function freeSpan(first: Day, last: Day): Span | null {
  return isDay(first) && isDay(last) && first <= last ? { kind: 'FREE', from: first, until: plusDays(last, 1) } : null
}

/** The span as it stands in an address: 2026, 2026-Q4, 2026-11 or 2026-01-05_2026-02-03. */
export function spanToText({ kind, from, until }: Span): string {
  const [year, month] = parts(from)
  if (kind === 'YEAR') return `${year}`
  if (kind === 'QUARTER') return `${year}-Q${(month + 2) / 3}`
  if (kind === 'MONTH') return from.slice(0, 7)
  return `${from}_${plusDays(until, -1)}`
}

export function spanFromText(text: string): Span | null {
  const [, year, quarter, month] = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text) ?? []
  if (quarter) return spanAround('QUARTER', dayOf(Number(year), Number(quarter) * 3, 1))
  if (month) return spanAround('MONTH', `${year}-${month}-01`)
  if (year) return spanAround('YEAR', `${year}-01-01`)
  const [first, last] = text.split('_')
  return last === undefined ? null : freeSpan(first, last)
}

/** What is still to come is not asked for, so that a span under way is compared with as many days of before. */
export function askedOf({ from, until }: Span, now: Day): { from: Day; until: Day } {
  const tomorrow = plusDays(now, 1)
  return { from, until: from <= now && tomorrow < until ? tomorrow : until }
}

export function underWay({ from, until }: Span, now: Day): boolean {
  return from <= now && plusDays(now, 1) < until
}

/** The same length of time before (−1) or after (+1). */
export function stepped(span: Span, by: 1 | -1): Span {
  if (span.kind !== 'FREE') return spanAround(span.kind, by < 0 ? plusDays(span.from, -1) : span.until)
  const length = Math.round((Date.parse(span.until) - Date.parse(span.from)) / 86_400_000)
  return { kind: 'FREE', from: plusDays(span.from, by * length), until: plusDays(span.until, by * length) }
}

/** The figures that a span's name is made of, for texts in either language. */
export function spanNumbers({ from, until }: Span) {
  const [year, month] = parts(from)
  return { year, month, quarter: Math.ceil(month / 3), first: from, last: plusDays(until, -1) }
}
