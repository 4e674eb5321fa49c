import { dateIn } from '@/shared/due'
import type { Parents } from './areas'
import type { AreaHistory } from './calls'

/** Something that will become of an area on a day to come. */
export interface Planned {
  what: 'FOUNDED' | 'NAME' | 'CODE' | 'PARENT' | 'BECOMES' | 'CLOSED'
  from: string
  value: string
}

/** What is planned of an area, the nearest day first. */
export function plannedIn(history: AreaHistory, today = dateIn(0)): Planned[] {
  const ahead = (day: string | null) => day !== null && day > today
  if (ahead(history.from)) return [{ what: 'FOUNDED', from: history.from, value: '' }]
  const planned: Planned[] = [
    ...history.names.map(({ from, value }) => ({ what: 'NAME' as const, from, value })),
    ...history.codes.map(({ from, value }) => ({ what: 'CODE' as const, from, value })),
    ...history.parents.map(({ from, parent }) => ({ what: 'PARENT' as const, from, value: parent.name })),
    ...history.successors.map(({ from, name }) => ({ what: 'BECOMES' as const, from, value: name })),
  ]
  if (history.until !== null) planned.push({ what: 'CLOSED', from: history.until, value: '' })
  return planned.filter(({ from }) => ahead(from)).sort((one, other) => one.from.localeCompare(other.from))
}

/** In what an area stands on a day; for one that is yet to be founded, on its first. */
export function parentsOf({ parents, from }: Pick<AreaHistory, 'parents' | 'from'>, today = dateIn(0)): Parents {
  const day = from > today ? from : today
  const held = parents.filter((one) => one.from <= day && (one.until === null || one.until > day))
  return Object.fromEntries(held.map(({ kind, parent }) => [kind, parent.id]))
}
