import { daysUntil } from './due'

/** What a rule fixes: a number within bounds, a short text, or several of a catalogue. */
export type Measure = { name: string; least: number; most: number } | { name: string; longest: number } | { name: string; options: () => { code: string; name: string }[] }

/** What a number is about, where a rule has one for each of several things. */
export interface Subject {
  name: string
  options: { code: string; name: string }[]
}

export interface Dated {
  from: string
}

/** The rows that hold today; rows come the latest first. */
export function inForce<Row extends Dated>(rows: Row[], about: (row: Row) => unknown = () => ''): Row[] {
  const begun = rows.filter(({ from }) => daysUntil(from) <= 0)
  return begun.filter((row) => begun.find((other) => about(other) === about(row)) === row)
}

const complete = (measure: Measure, value: unknown) => ('least' in measure ? typeof value === 'number' : 'longest' in measure ? typeof value === 'string' && value.trim() !== '' : Array.isArray(value))

/** The row as it is sent, null while something is missing. */
export function filled<Row extends Dated>(form: Partial<Row>, measures: readonly Measure[], subject?: string): Row | null {
  const names = ['from', ...(subject ? [subject] : []), ...measures.map(({ name }) => name)]
  const told = form as Record<string, unknown>
  if (!told.from || (subject && !told[subject]) || !measures.every((measure) => complete(measure, told[measure.name]))) return null
  return Object.fromEntries(names.map((name) => [name, told[name]])) as unknown as Row
}
