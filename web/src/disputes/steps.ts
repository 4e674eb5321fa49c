import type { Component } from 'vue'
import type { DisputeFile } from '@/api/types'
import type { Field } from '@/shared/fields'
import FollowUpForm from './FollowUpForm.vue'
import TriageForm from './TriageForm.vue'

const note: Field = { name: 'note', label: 'note', kind: 'text' }

/** What each step of the lifecycle asks for. */
export const forms: Record<string, Component | Field[]> = {
  TRIAGE: TriageForm,
  ASSIGNMENT: [{ name: 'person', label: 'person', kind: 'person', hint: 'assign' }],
  MEDIATION: [{ name: 'kind', label: 'kind', kind: 'choice', choices: ['CIVIL', 'PUBLIC_SECURITY'], names: 'kinds' }, { name: 'place', label: 'place', kind: 'line' }, note],
  AGREEMENT: [{ name: 'terms', label: 'terms', kind: 'text', hint: 'termsHint', needed: true }],
  FAILURE: [{ name: 'reason', label: 'failure', kind: 'text', needed: true }],
  TAKE_UP: [note],
  FOLLOW_UP: FollowUpForm,
  CLOSURE: [note],
  WITHDRAWAL: [{ name: 'reason', label: 'withdrawal', kind: 'text', needed: true }],
}

// A repeated triage or assignment is possible, but not what usually comes next.
const later: Record<string, string[]> = { TRIAGED: ['TRIAGE'], ASSIGNED: ['TRIAGE', 'ASSIGNMENT'], MEDIATING: ['TRIAGE'], FAILED: ['TRIAGE'], CLOSED: ['FOLLOW_UP'] }

export function asideOf({ state }: DisputeFile): string[] {
  return ['WITHDRAWAL', 'FAILURE', ...(later[state] ?? [])]
}

export function isOver({ state }: DisputeFile): boolean {
  return ['CLOSED', 'WITHDRAWN'].includes(state)
}
