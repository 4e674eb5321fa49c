import type { Component } from 'vue'
import type { DisputeFile } from '@/api/types'
import PlanForm from '@/meetings/PlanForm.vue'
import ResultForm from '@/meetings/ResultForm.vue'
import type { Field } from '@/shared/fields'
import FollowUpForm from './FollowUpForm.vue'
import MergerForm from './MergerForm.vue'
import TransferForm from './TransferForm.vue'
import TriageForm from './TriageForm.vue'

const note: Field = { name: 'note', label: 'note', kind: 'text' }

/** The ladder, from inside the village to the city. */
export const levels = ['COUNCIL', 'VILLAGE', 'STATION', 'COUNTY', 'CITY']

/** What each step of the lifecycle asks for. */
export function formsOf({ level, agreement }: Pick<DisputeFile, 'level' | 'agreement'>): Record<string, Component | Field[]> {
  return {
    TRIAGE: TriageForm,
    ASSIGNMENT: [{ name: 'person', label: 'person', kind: 'person', hint: 'assign' }],
    MEDIATION: [{ name: 'kind', label: 'kind', kind: 'choice', choices: ['CIVIL', 'PUBLIC_SECURITY'], names: 'kinds' }, { name: 'place', label: 'place', kind: 'line' }, note],
    MEETING: PlanForm,
    MEETING_HELD: ResultForm,
    MEETING_OFF: [{ name: 'reason', label: 'callOff', kind: 'text', needed: true }],
    AGREEMENT: [
      { name: 'facts', label: 'facts', kind: 'text', hint: 'factsHint' },
      { name: 'terms', label: 'terms', kind: 'text', hint: 'termsHint', needed: true },
      { name: 'performance', label: 'performance', kind: 'line', hint: 'performanceHint' },
      { name: 'performBy', label: 'performBy', kind: 'date' },
    ],
    CONFIRMATION: [{ name: 'stage', label: 'confirmation', kind: 'choice', choices: confirmations(agreement), names: 'confirmations' }, { name: 'note', label: 'confirmationNote', kind: 'line' }],
    FAILURE: [{ name: 'reason', label: 'failure', kind: 'text', needed: true }],
    TAKE_UP: [note],
    FOLLOW_UP: FollowUpForm,
    CLOSURE: [note],
    WITHDRAWAL: [{ name: 'reason', label: 'withdrawal', kind: 'text', needed: true }],
    TRANSFER: TransferForm,
    RECEIPT: [{ name: 'receipt', label: 'receipt', kind: 'line' }],
    ANSWER: [{ name: 'answer', label: 'answer', kind: 'text', needed: true }],
    RETURN: [{ name: 'reason', label: 'returned', kind: 'text', needed: true }],
    PAUSE: [{ name: 'reason', label: 'pause', kind: 'text', hint: 'pauseHint', needed: true }],
    RESUMPTION: [note],
    NOTE: [{ name: 'text', label: 'text', kind: 'text', hint: 'textHint', needed: true }],
    RAISE: [
      { name: 'to', label: 'level', kind: 'choice', choices: levels.slice(levels.indexOf(level) + 1), names: 'levels' },
      { name: 'reason', label: 'raise', kind: 'text', needed: true },
    ],
    MERGER: MergerForm,
  }
}

/** What can be recorded next of a court's confirmation. */
function confirmations(agreement: DisputeFile['agreement'] | null): string[] {
  const stage = agreement?.confirmation?.stage
  return stage === 'APPLIED' ? ['GRANTED', 'REFUSED'] : stage === 'NOT_WANTED' ? ['APPLIED'] : ['APPLIED', 'NOT_WANTED']
}

// A repeated triage or assignment is possible, but not what usually comes next.
const later: Record<string, string[]> = { TRIAGED: ['TRIAGE'], ASSIGNED: ['TRIAGE', 'ASSIGNMENT'], MEDIATING: ['TRIAGE'], FAILED: ['TRIAGE', 'TRANSFER'], TRANSFERRED: ['RETURN'], CLOSED: ['FOLLOW_UP'] }

export function asideOf({ state }: DisputeFile): string[] {
  return ['NOTE', 'RAISE', 'PAUSE', 'MERGER', 'WITHDRAWAL', 'FAILURE', 'MEETING_OFF', 'CONFIRMATION', ...(later[state] ?? [])]
}

export function isOver({ state }: Pick<DisputeFile, 'state'>): boolean {
  return ['CLOSED', 'WITHDRAWN', 'MERGED'].includes(state)
}
