import type { AreaKind, Posting } from '@/api/types'
import { dateIn } from '@/shared/due'

/** What a function covers, as the service has it; the usual kind first. */
export const covered: Partial<Record<Posting['function'], AreaKind[]>> = {
  AUXILIARY: ['VILLAGE'],
  COMMUNITY_OFFICER: ['SECTOR', 'VILLAGE', 'STATION'],
  GRID_WORKER: ['GRID', 'VILLAGE'],
  STATION_CHIEF: ['STATION'],
  SUPPORTING_LEADER: ['STATION'],
}

/** Since when a duty holds; today means from now on, since what is past of it stays as it was. */
export function instantOf(date: string): string | undefined {
  return date > dateIn(0) ? new Date(`${date}T00:00:00+08:00`).toISOString() : undefined
}
