import type { Duty, DutyKind, RosterFile } from './calls'

export interface DayRow {
  day: string
  /** 0 is Sunday. */
  weekday: number
  of: Record<string, Duty[]>
}

/** A line a day, and on it the duties of each kind in the order in which they come. */
export function dayRows(duties: Duty[]): DayRow[] {
  const rows = new Map<string, DayRow>()
  for (const duty of duties) {
    const row = rows.get(duty.day) ?? { day: duty.day, weekday: new Date(`${duty.day}T12:00:00Z`).getUTCDay(), of: {} }
    row.of[duty.duty] = [...(row.of[duty.duty] ?? []), duty]
    rows.set(duty.day, row)
  }
  return [...rows.values()]
}

/** Names by person. */
export function namesOf({ people }: RosterFile): Record<number, string> {
  return Object.fromEntries(people.map(({ id, displayName }) => [id, displayName]))
}

/** Hours of a kind of duty, such as 08:00, 24. */
export function hoursOf(kind: DutyKind): string {
  return `${kind.startsAt.slice(0, 5)} · ${kind.hours} h`
}

/** The first day of the month after the one of this day. */
export function nextMonth(day: string): string {
  const [year, month] = day.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
