import { expect, test } from 'vitest'
import { asId, Intent } from '@/api/intent'
import { heightOf, listOf, tilesOf, unitFigures } from '@/disputes/board'
import { addressOf, keptAs, queryOf, unfiltered } from '@/disputes/filters'

const filtered = (part: Partial<typeof unfiltered>) => ({ ...unfiltered, ...part })

test('a view keeps the filters by the names of the service’s query, and leads back to the same list', () => {
  const filters = filtered({ words: '排水沟', from: '2026-03-01', until: '2026-04-01', colour: 'RED', sort: 'dueAt' })
  const kept = keptAs(filters)
  expect(kept).toEqual({ words: ['排水沟'], reportedFrom: ['2026-03-01'], reportedUntil: ['2026-04-01'], colour: ['RED'], sort: ['dueAt'] })
  expect(addressOf({ filters: kept })).toEqual({ words: '排水沟', from: '2026-03-01', until: '2026-04-01', colour: 'RED', sort: 'dueAt' })
})

test('what a view keeps and this page does not know is left out of its address', () => {
  expect(addressOf({ filters: { responsible: ['8'], open: ['true'] } })).toEqual({ open: 'true' })
})

test('what is not filtered by is not asked for', () => {
  expect(Object.values(queryOf(unfiltered)).filter((value) => value !== undefined)).toEqual(['-recordedAt'])
  expect(queryOf(filtered({ words: '水', overdue: 'true', station: '41', dueFor: 'FOLLOW_UP', training: 'false' }))).toMatchObject({ words: undefined, overdue: true, station: 41, dueFor: ['FOLLOW_UP'], training: false })
})

test('every figure of a board leads to a list that the page can show', () => {
  const tiles = tilesOf({ open: 9, overdue: 2, unassigned: 0, waits: { FOLLOW_UP: 3, ANSWER: 1 } })
  expect(tiles.map(({ count }) => count)).toEqual([9, 2, 0, 3, 1])
  for (const { asked } of [...tiles, ...unitFigures]) {
    const { query } = listOf(asked)
    expect(Object.keys(query).every((name) => name in unfiltered)).toBe(true)
    expect(query.training).toBe('false')
  }
})

test('the highest day has the highest bar, and a day without anything none', () => {
  const days = [{ count: 0 }, { count: 1 }, { count: 40 }]
  expect(days.map(({ count }) => heightOf(count, days))).toEqual(['0px', '2px', '80px'])
})

test('what is made by an intent has its key as id', () => {
  expect(asId(new Intent().keyFor({}))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})
