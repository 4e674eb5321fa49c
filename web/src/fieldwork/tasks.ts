import type { TaskSummary } from '@/api/types'
import type { Field } from '@/shared/fields'

export const states: TaskSummary['state'][] = ['DISPATCHED', 'ACCEPTED', 'RETURNED', 'DONE', 'WITHDRAWN']

const reason: Field = { name: 'reason', label: 'reason', kind: 'text', needed: true }

/** What each step of a task asks for. */
export const forms: Record<string, Field[]> = {
  ACCEPTANCE: [],
  COMPLETION: [{ name: 'note', label: 'note', kind: 'text' }],
  RETURN: [reason],
  REASSIGNMENT: [{ name: 'person', label: 'person', kind: 'person', needed: true }],
  WITHDRAWAL: [reason],
}

const later: Partial<Record<TaskSummary['state'], string[]>> = { DISPATCHED: ['COMPLETION', 'REASSIGNMENT'], ACCEPTED: ['REASSIGNMENT'] }

export function asideOf({ state }: Pick<TaskSummary, 'state'>): string[] {
  return ['RETURN', 'WITHDRAWAL', ...(later[state] ?? [])]
}

export function isOver({ state }: Pick<TaskSummary, 'state'>): boolean {
  return state === 'DONE' || state === 'WITHDRAWN'
}
