import type { AreaKind, Posting } from '@/api/types'
import { dateIn } from '@/shared/due'

/** What a function covers, as the service has it; the usual kind first. */
export const covered: Partial<Record<Posting['function'], AreaKind[]>> = {
  AUXILIARY: ['VILLAGE'],
  COMMUNITY_OFFICER: ['SECTOR', 'VILLAGE', 'STATION'],
  GRID_WORKER: ['GRID', 'VILLAGE'],
  STATION_CHIEF: ['STATION'],
  SUPPORTING_LEADER: ['STATION'],
  PARTNER: ['COUNTY'],
}

/** Functions whose postings are dedicated, part-time or seconded. */
export const ofSomeKind: Posting['function'][] = ['AUXILIARY', 'COMMUNITY_OFFICER']

const words = ['area-merged', 'planned-end', 'corrected', 'leave', 'withdrawal', 'selection', 'term']

/** Why a posting ended: a word of the platform, or what somebody wrote. */
export function whyEnded(reason: string | null, word: (key: string) => string): string {
  return reason && words.includes(reason) ? word(`people.postings.why.${reason}`) : (reason ?? '')
}

/** Since when a duty holds; today means from now on, since what is past of it stays as it was. */
export function instantOf(date: string): string | undefined {
  return date > dateIn(0) ? new Date(`${date}T00:00:00+08:00`).toISOString() : undefined
}
