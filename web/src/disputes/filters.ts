import type { LocationQuery } from 'vue-router'
import type { DisputeFile, DisputeSummary } from '@/api/types'
import { fromAddress, only, toAddress } from '@/shared/filters'
import type { DisputeQuery, SavedView } from './calls'

export const states: DisputeFile['state'][] = ['REPORTED', 'TRIAGED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'FOLLOW_UP', 'CLOSED', 'FAILED', 'TRANSFERRED', 'WITHDRAWN', 'MERGED']
export const levels: DisputeFile['level'][] = ['COUNCIL', 'VILLAGE', 'STATION', 'COUNTY', 'CITY']
export const colours = ['RED', 'YELLOW', 'BLUE', 'UNTRIAGED']
export const waits: DisputeSummary['dueFor'][] = ['FIRST_ACTION', 'TARGET', 'ANSWER', 'FOLLOW_UP']
export const sorts = { '-recordedAt': 'newest', '-occurredAt': 'oldest', colour: 'colour', dueAt: 'due' }

/** Kinds of areas by which the list is filtered, from the largest. */
export const places = ['county', 'township', 'station', 'sector', 'village'] as const

export const unfiltered = {
  words: '', open: '', overdue: '', unassigned: '', joint: '', state: '', colour: '', level: '', category: '', source: '', dueFor: '',
  from: '', until: '', dueFrom: '', dueUntil: '', county: '', township: '', station: '', sector: '', village: '', training: '', sort: '-recordedAt',
}
export type Filters = typeof unfiltered

const longEnough = (words: string) => words.trim().split(/\s+/).every((word) => [...word].length > 1)
const yes = (value: string) => value === 'true' || undefined
const id = (value: string) => Number(value) || undefined

/** What the filters of the page ask the service for. */
export function queryOf(filters: Filters): DisputeQuery {
  const { words, state, colour, level, dueFor, from, until, training } = filters
  return {
    words: longEnough(words) ? words : undefined,
    open: yes(filters.open),
    overdue: yes(filters.overdue),
    unassigned: yes(filters.unassigned),
    joint: yes(filters.joint),
    state: only(state),
    colour: only(colour),
    level: only(level),
    dueFor: only(dueFor),
    category: filters.category || undefined,
    source: filters.source || undefined,
    reportedFrom: from || undefined,
    reportedUntil: until || undefined,
    dueFrom: filters.dueFrom || undefined,
    dueUntil: filters.dueUntil || undefined,
    county: id(filters.county),
    township: id(filters.township),
    station: id(filters.station),
    sector: id(filters.sector),
    village: id(filters.village),
    training: training ? training === 'true' : undefined,
    sort: filters.sort,
  }
}

const asked: Record<string, string> = { from: 'reportedFrom', until: 'reportedUntil' }
const shown = Object.fromEntries(Object.entries(asked).map(([here, there]) => [there, here]))

/** The filters as a view keeps them: by the names of the list's query. */
export function keptAs(filters: Filters): SavedView['filters'] {
  return Object.fromEntries(Object.entries(toAddress(filters, unfiltered)).map(([name, value]) => [asked[name] ?? name, [value]]))
}

/** The address of the list, filtered as the view says. */
export function addressOf({ filters }: Pick<SavedView, 'filters'>): LocationQuery {
  const told = Object.fromEntries(Object.entries(filters).map(([name, [value]]) => [shown[name] ?? name, value]))
  return toAddress(fromAddress(told, unfiltered), unfiltered)
}
