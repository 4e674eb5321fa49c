import { dateIn } from '@/shared/due'
import type { Parents } from './areas'
import type { AreaHistory } from './calls'

/** Something that will become of an area on a day to come. */
export interface Planned {
  what: 'FOUNDED' | 'NAME' | 'CODE' | 'PARENT' | 'LEAVES' | 'BECOMES' | 'CLOSED'
  from: string
  value: string
}

/** What is planned of an area, the nearest day first. */
export function plannedIn(history: AreaHistory, today = dateIn(0)): Planned[] {
  const { names, codes, parents, successors, until } = history
  const left = parents.filter((one) => one.until !== null && one.until !== until && !parents.some(({ kind, from }) => kind === one.kind && from === one.until))
  const changes: Planned[] = [
    ...names.map(({ from, value }) => ({ what: 'NAME' as const, from, value })),
    ...codes.map(({ from, value }) => ({ what: 'CODE' as const, from, value })),
    ...parents.map(({ from, parent }) => ({ what: 'PARENT' as const, from, value: parent.name })),
    ...left.map(({ until, parent }) => ({ what: 'LEAVES' as const, from: until!, value: parent.name })),
    ...successors.map(({ from, name }) => ({ what: 'BECOMES' as const, from, value: name })),
  ].filter(({ from }) => from !== history.from)
  changes.push({ what: 'FOUNDED', from: history.from, value: '' })
  if (until !== null) changes.push({ what: 'CLOSED', from: until, value: '' })
  return changes.filter(({ from }) => from > today).sort((one, other) => one.from.localeCompare(other.from))
}

/** In what an area stands on a day; for one that is yet to be founded, on its first. */
export function parentsOf({ parents, from }: Pick<AreaHistory, 'parents' | 'from'>, today = dateIn(0)): Parents {
  const day = from > today ? from : today
  const held = parents.filter((one) => one.from <= day && (one.until === null || one.until > day))
  return Object.fromEntries(held.map(({ kind, parent }) => [kind, parent.id]))
}
