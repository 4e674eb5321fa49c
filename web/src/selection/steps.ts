import type { Selection, Step } from './calls'

const leads: Partial<Record<Selection['state'], Step>> = { MATCHED: 'match', PUBLISHED: 'publication', OPEN: 'reopening', CARRIED_OUT: 'carrying-out', CALLED_OFF: 'call-off' }

/** What can be done with a round, in the order in which it is done. */
export function stepsOf({ possible }: Pick<Selection, 'possible'>): Step[] {
  const order: Step[] = ['match', 'publication', 'carrying-out', 'reopening', 'call-off']
  return order.filter((step) => possible.some((state) => leads[state] === step))
}

/** What goes another way needs a reason. */
export function needsReason(step: Step): boolean {
  return step === 'reopening' || step === 'call-off'
}

/** An order that somebody arranges: one step up or down, or out. */
export function moved<T>(order: T[], at: number, by: number): T[] {
  const to = at + by
  if (to < 0 || to >= order.length) return order
  const next = [...order]
  next.splice(to, 0, ...next.splice(at, 1))
  return next
}
