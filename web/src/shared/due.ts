const aDay = 86_400_000
// Civil time of the installation (+08:00, no summer time), wherever the browser stands.
const ahead = 8 * 3_600_000

/** An instant, or a civil date, as the count of civil days since 1970. */
function civilDay(value: string | number): number {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return Date.parse(value) / aDay
  return Math.floor((new Date(value).getTime() + ahead) / aDay)
}

/** Civil days from now until then: 0 is today, negative is past. */
export function daysUntil(then: string, now = Date.now()): number {
  return civilDay(then) - civilDay(now)
}

/** The civil date that many days from now. */
export function dateIn(days: number, now = Date.now()): string {
  return new Date((civilDay(now) + days) * aDay).toISOString().slice(0, 10)
}

/** The civil date that many days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date((civilDay(date) + days) * aDay).toISOString().slice(0, 10)
}

/** A moment that ran out is overdue at once, a civil date only when its day is over. */
export function isOverdue(due: string, now = Date.now()): boolean {
  return due.length > 10 ? new Date(due).getTime() < now : daysUntil(due, now) < 0
}

export type Urgency = 'OVERDUE' | 'TODAY' | 'SOON' | 'LATER'

export function urgencyOf(due: string, now = Date.now()): Urgency {
  if (isOverdue(due, now)) return 'OVERDUE'
  const days = daysUntil(due, now)
  if (days <= 0) return 'TODAY'
  return days <= 3 ? 'SOON' : 'LATER'
}
