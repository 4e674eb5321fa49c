import type { Child } from './figures'

export interface Place extends Child {
  /** Somebody else has the same rank. */
  tied: boolean
  /** Of the largest value, 0 to 1. */
  share: number
}

/** Children by rank, those of one rank by code, those without a value at the end. */
export function placed(children: Child[]): Place[] {
  const largest = Math.max(...children.map(({ value }) => value ?? 0))
  const ranks = children.map(({ rank }) => rank)
  const last = (rank: number | null) => rank ?? Infinity
  return children
    .map((child) => ({
      ...child,
      tied: child.rank !== null && ranks.filter((rank) => rank === child.rank).length > 1,
      share: largest > 0 ? (child.value ?? 0) / largest : 0,
    }))
    .sort((one, other) => (last(one.rank) === last(other.rank) ? one.area.code.localeCompare(other.area.code) : last(one.rank) - last(other.rank)))
}
