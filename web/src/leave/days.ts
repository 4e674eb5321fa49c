/** The last day of leave, as people say it: the service tells the first day back. */
export function lastDay(until: string): string {
  const day = new Date(`${until}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** The first day back after a last day of leave. */
export function dayAfter(last: string): string {
  const day = new Date(`${last}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
