import type { LocationQuery } from 'vue-router'
import type { DisputeFile } from '@/api/types'

export const states: DisputeFile['state'][] = ['REPORTED', 'TRIAGED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'FOLLOW_UP', 'CLOSED', 'FAILED', 'WITHDRAWN']
export const colours = ['RED', 'YELLOW', 'BLUE', 'UNTRIAGED']

export interface Filters {
  open: boolean
  state: DisputeFile['state'] | ''
  colour: string
  category: string
  sort: string
}

export const unfiltered: Filters = { open: false, state: '', colour: '', category: '', sort: '-recordedAt' }

/** Filters live in the address, so that a list can be shared, and found again on coming back from a file. */
export function fromAddress(query: LocationQuery): Filters {
  const text = (name: keyof Filters) => (typeof query[name] === 'string' ? query[name] : '')
  return { open: query.open === 'true', state: states.find((state) => state === query.state) ?? '', colour: text('colour'), category: text('category'), sort: text('sort') || unfiltered.sort }
}

export function toAddress({ open, state, colour, category, sort }: Filters): Record<string, string> {
  const entries = { open: open ? 'true' : '', state, colour, category, sort: sort === unfiltered.sort ? '' : sort }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value))
}
