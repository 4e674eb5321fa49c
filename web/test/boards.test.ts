import { describe, expect, test } from 'vitest'
import { firstOrder, ordered, orderFromText, orderToText, stationsOf, totalOf } from '@/boards/stations'
import type { AreaName, Comparison, Coverage, OpenMatters } from '@/dashboard/figures'

const area = (id: number): AreaName => ({ id, code: `41160300000${id}`, name: `${id}号派出所`, kind: 'STATION' })
const matters = (RED: number, overdue: number) => ({ disputes: { RED, YELLOW: 2, BLUE: 3, UNTRIAGED: 1 }, hazards: { MINOR: 1, GENERAL: 1, MAJOR: 0, overdue } })
const open = { children: [{ area: area(1), ...matters(0, 4) }, { area: area(2), ...matters(5, 0) }, { area: area(3), ...matters(5, 1) }] } as OpenMatters
const coverage = { children: [{ area: area(1), villages: 10, named: 8, own: 3 }] } as Coverage
const rates = { children: [{ area: area(1), value: 0.9 }, { area: area(2), value: null }, { area: area(3), value: 0.99 }] } as Comparison
const stations = stationsOf(open, coverage, rates, null)
const codes = (text: string) => ordered(stations, orderFromText(text)).map(({ area }) => area.id)

describe('the board of a county', () => {
  test('says of each station what four answers say', () => {
    expect(stations[0]).toMatchObject({ red: 0, open: 6, hazards: 2, overdue: 4, villages: 10, uncovered: 2, rate: 0.9, silent: null })
  })

  test('sums up', () => {
    expect(totalOf(stations)).toMatchObject({ red: 10, open: 28, overdue: 5, uncovered: 2, silent: 0 })
  })

  test('is sorted by any column, equal ones by code, unknown ones last', () => {
    expect(codes('-red')).toEqual([2, 3, 1])
    expect(codes('overdue')).toEqual([2, 3, 1])
    expect(codes('rate')).toEqual([1, 3, 2])
    expect(codes('-rate')).toEqual([3, 1, 2])
    expect(codes('-name')).toEqual([3, 2, 1])
  })

  test('begins with what is to be asked about, and remembers its order in the address', () => {
    expect(orderToText(orderFromText(undefined))).toBe('-red')
    expect(orderFromText('-constructor')).toEqual(firstOrder('red'))
    expect(orderToText(firstOrder('rate'))).toBe('rate')
  })
})
