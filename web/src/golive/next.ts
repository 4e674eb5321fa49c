import type { Progress } from './calls'

export type Next = 'PEOPLE' | 'FAILED' | 'WAIT' | 'POST' | 'PRINT' | 'SIGN_IN' | 'PRACTISE' | 'GO_LIVE' | 'RECORD' | 'GAPS' | 'DONE' | 'UNKNOWN'

/** Where the next step is done. */
export const doors: Partial<Record<Next, string>> = { PEOPLE: '/onboarding', FAILED: '/people', POST: '/postings', PRINT: '/slips', GAPS: '/facility-gaps' }

/** What to do next on the way from the workbook to the first record: the first thing that is not done yet. */
export function nextOf({ onset, start, training, gaps }: Progress): Next {
  if (!start) return 'UNKNOWN'
  if (!onset?.people) return 'PEOPLE'
  if (onset.failed) return 'FAILED'
  if (onset.made < onset.people) return 'WAIT'
  if (start.named < start.villages) return 'POST'
  if (!onset.signedIn) return onset.slips ? 'SIGN_IN' : 'PRINT'
  if (training) return start.practising < start.villages ? 'PRACTISE' : 'GO_LIVE'
  if (start.recording < start.villages) return 'RECORD'
  return gaps ? 'GAPS' : 'DONE'
}
