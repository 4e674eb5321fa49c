import type { HazardFile } from '@/api/types'
import { dateIn, daysUntil } from '@/shared/due'
import type { Field } from '@/shared/fields'

const note: Field = { name: 'note', label: 'note', kind: 'text' }

/** What each step asks for; the deadline that is proposed is the one that the severity sets. */
export function formsOf({ dueAt }: HazardFile): Record<string, Field[]> {
  const proposed = dateIn(Math.max(dueAt ? daysUntil(dueAt) : 0, 0))
  return {
    ORDER: [{ name: 'unit', label: 'unit', kind: 'line', hint: 'unitHint', needed: true }, { name: 'deadline', label: 'deadline', kind: 'date', needed: true, value: proposed }, note],
    RECTIFICATION_START: [note],
    CLEARANCE: [note],
    RECTIFICATION: [{ ...note, label: 'rectified', needed: true }],
    REINSPECTION: [{ name: 'cleared', label: 'cleared', kind: 'decision', names: 'clearedIs', needed: true }, note],
    TRANSFER: [{ name: 'department', label: 'department', kind: 'line', hint: 'departmentHint', needed: true }, note],
    RETURN: [{ name: 'rectified', label: 'answerIs', kind: 'decision', names: 'rectifiedIs', needed: true }, { ...note, label: 'returned', needed: true }],
    WITHDRAWAL: [{ name: 'reason', label: 'reason', kind: 'text', needed: true }],
  }
}

const later: Record<string, string[]> = { ORDERED: ['RECTIFICATION', 'ORDER'], RECTIFYING: ['ORDER'] }

export function asideOf({ state }: HazardFile): string[] {
  return ['TRANSFER', 'WITHDRAWAL', ...(later[state] ?? [])]
}

export function isOver({ state }: HazardFile): boolean {
  return ['CLEARED', 'WITHDRAWN'].includes(state)
}
