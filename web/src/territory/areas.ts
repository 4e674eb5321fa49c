import type { Area, AreaKind } from '@/api/types'

/** One kind of area, or all in one list. */
export type Kinds = AreaKind | 'ALL'

/** What an area of each kind stands in directly; a village may stand in a sector too. */
export const above: Record<AreaKind, AreaKind[]> = {
  CITY: [],
  COUNTY: [],
  TOWNSHIP: ['COUNTY'],
  STATION: ['COUNTY'],
  SECTOR: ['STATION'],
  VILLAGE: ['TOWNSHIP', 'STATION', 'SECTOR'],
  GRID: ['VILLAGE'],
}

/** Kinds of what stands directly in an area. */
export function below(kind: AreaKind): AreaKind[] {
  return (Object.keys(above) as AreaKind[]).filter((one) => above[one].includes(kind))
}

export const mayBeAbsent = (kind: AreaKind) => kind === 'SECTOR'

export type Parents = Partial<Record<AreaKind, number>>

/** Ids of what an area of this kind stands in, or nothing while one that it needs has not been chosen. */
export function parentsIn(kind: AreaKind, parents: Parents): number[] | null {
  const missing = above[kind].some((one) => !mayBeAbsent(one) && !parents[one])
  return missing ? null : above[kind].map((one) => parents[one]).filter((id) => id !== undefined && id !== null)
}

/** Where an area is shown: a village of today at a glance, any other with its history. */
export function addressOf({ id, kind, standing }: Pick<Area, 'id' | 'kind' | 'standing'>): string {
  return kind === 'VILLAGE' && standing === 'PRESENT' ? `/villages/${id}` : `/areas/${id}`
}
