import type { Equipment, Step } from './calls'

/** What can be done with a piece of equipment as it stands. */
export const stepsOf: Record<Equipment['state'], Step[]> = {
  IN_STORE: ['issue', 'retirement'],
  ISSUED: ['hand-over', 'return'],
  RETIRED: [],
}

interface Content {
  person?: number
  village?: number
  on: string
  note: string
}

/** What a step sends; null while something is missing. */
export function bodyOf(step: Step, { person, village, on, note }: Content): Record<string, unknown> | null {
  const told = note.trim() || undefined
  if (step === 'retirement') return told ? { reason: told } : null
  if (!on) return null
  if (step === 'return') return { on, note: told }
  return person ? { person, on, note: told, ...(step === 'issue' && { village }) } : null
}
