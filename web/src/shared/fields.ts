/** One input of a small form: its name in the call, and its label below the form's texts. */
export interface Field {
  name: string
  label: string
  kind: 'text' | 'line' | 'date' | 'choice' | 'decision' | 'person'
  hint?: string
  needed?: boolean
  /** What stands there at first. */
  value?: string | number
  /** Of a choice: the codes, the first of which is chosen. */
  choices?: string[]
  /** Of a choice or a decision (yes, no): where the names of the answers are. */
  names?: string
}

export type Values = Record<string, string | number | boolean | undefined>

export function startOf(fields: Field[]): Values {
  return Object.fromEntries(fields.map(({ name, choices, value }) => [name, value ?? choices?.[0]]))
}

/** What is sent: only what was filled in. */
export function bodyOf(values: Values): Record<string, unknown> {
  const entries = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null && value !== ''))
}

export function completeIn(fields: Field[], values: Values): boolean {
  const body = bodyOf(values)
  return fields.every(({ name, needed, kind }) => !needed || (kind === 'text' ? String(body[name] ?? '').length > 1 : body[name] !== undefined))
}
