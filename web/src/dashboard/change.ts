import type { Direction, Unit } from './figures'

/** How a value stands to an earlier one. NONE: nothing to compare with; NEW: there was none before. */
export interface Change {
  kind: 'UP' | 'DOWN' | 'SAME' | 'NEW' | 'NONE'
  /** Without a sign: a share of the earlier value in percent, percentage points of a rate, or points of a score. */
  by: string
  mood: 'good' | 'bad' | 'plain'
}

export const missing = '—'

/** A value as it stands on the screen. */
export function amount(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return missing
  if (unit === 'RATE') return `${(100 * value).toFixed(1)}%`
  return unit === 'SCORE' ? value.toFixed(2) : value.toLocaleString('en-US')
}

function difference(value: number, earlier: number, unit: Unit): number {
  if (unit === 'RATE') return 100 * (value - earlier)
  return unit === 'SCORE' ? value - earlier : (100 * (value - earlier)) / earlier
}

export function changeOf(value: number | null, earlier: number | null, unit: Unit, direction: Direction): Change {
  const told = (kind: Change['kind'], by = '', rising = false): Change => ({ kind, by, mood: direction === 'NONE' || !by ? 'plain' : rising === (direction === 'UP') ? 'good' : 'bad' })
  if (value === null || earlier === null) return told('NONE')
  if (unit === 'COUNT' && earlier === 0) return told(value === 0 ? 'SAME' : 'NEW')
  const digits = unit === 'SCORE' ? 2 : 1
  const moved = Number(difference(value, earlier, unit).toFixed(digits))
  if (moved === 0) return told('SAME')
  const by = Math.abs(moved).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return told(moved > 0 ? 'UP' : 'DOWN', unit === 'COUNT' ? `${by}%` : by, moved > 0)
}
