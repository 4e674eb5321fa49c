import type { DisputeSummary, HazardSummary, TaskSummary } from '@/api/types'
import { urgencyOf, type Urgency } from '@/shared/due'

/** Something of the station that runs out, whichever service keeps it. */
export type Due =
  | { of: 'disputes'; at: string; matter: DisputeSummary }
  | { of: 'hazards'; at: string; matter: HazardSummary }
  | { of: 'tasks'; at: string; matter: TaskSummary }

export const urgencies: Urgency[] = ['OVERDUE', 'TODAY', 'SOON']

/** One list of three, what runs out first at the top; what has no clock is left out. */
export function merged(disputes: DisputeSummary[], hazards: HazardSummary[], tasks: TaskSummary[]): Due[] {
  const all = [
    ...disputes.map((matter) => ({ of: 'disputes' as const, at: matter.dueAt, matter })),
    ...hazards.map((matter) => ({ of: 'hazards' as const, at: matter.dueAt, matter })),
    ...tasks.map((matter) => ({ of: 'tasks' as const, at: matter.dueAt, matter })),
  ]
  return (all.filter(({ at }) => at) as Due[]).sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

export function byUrgency(due: Due[], now = Date.now()): Record<Urgency, Due[]> {
  const groups: Record<Urgency, Due[]> = { OVERDUE: [], TODAY: [], SOON: [], LATER: [] }
  for (const one of due) groups[urgencyOf(one.at, now)].push(one)
  return groups
}
