import type { ReferenceSystem } from './calls'

/** Coordinates of two reference systems are never drawn on one map: of these, those of the system that most are of. */
export function oneSystem<T extends { system: ReferenceSystem }>(all: T[]): T[] {
  const counts = new Map<ReferenceSystem, number>()
  all.forEach(({ system }) => counts.set(system, (counts.get(system) ?? 0) + 1))
  const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
  return all.filter(({ system }) => system === most)
}
