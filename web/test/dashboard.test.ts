import { describe, expect, test } from 'vitest'
import { amount, changeOf } from '@/dashboard/change'
import type { Child } from '@/dashboard/figures'
import { placed } from '@/dashboard/ranking'
import { coloursOf, inkOn, stepOf, stepsOf } from '@/dashboard/scale'
import { askedOf, freeSpan, isDay, spanAround, spanFromText, spanToText, stepped, today, underWay } from '@/dashboard/span'
import { viewFromAddress, viewToAddress } from '@/dashboard/view'

const now = '2026-11-22'

describe('a span', () => {
  test.each([
    ['2026', 'YEAR', '2026-01-01', '2027-01-01'],
    ['2026-Q1', 'QUARTER', '2026-01-01', '2026-04-01'],
    ['2026-Q4', 'QUARTER', '2026-10-01', '2027-01-01'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-03-01'],
    ['2026-12', 'MONTH', '2026-12-01', '2027-01-01'],
    ['2026-01-05_2026-02-03', 'FREE', '2026-01-05', '2026-02-04'],
  ])('stands in an address as %s', (text, kind, from, until) => {
    expect(spanFromText(text)).toEqual({ kind, from, until })
    expect(spanToText(spanFromText(text)!)).toBe(text)
  })

  test.each(['', '26', '2026-13', '2026-Q5', '2026-02-30_2026-03-01', '2026-03-02_2026-03-01', '2026-01-01', "2026'"])('is not "%s"', (text) => expect(spanFromText(text)).toBeNull())

  test('lies around a day', () => {
    expect(spanToText(spanAround('QUARTER', now))).toBe('2026-Q4')
    expect(spanToText(spanAround('MONTH', now))).toBe('2026-11')
  })

  test('under way is asked for to the end of today', () => {
    expect(askedOf(spanAround('YEAR', now), now)).toEqual({ from: '2026-01-01', until: '2026-11-23' })
    expect(underWay(spanAround('YEAR', now), now)).toBe(true)
  })

  test('of the past is asked for whole, and so is one that ends today', () => {
    expect(askedOf(spanAround('MONTH', '2026-02-01'), now)).toEqual({ from: '2026-02-01', until: '2026-03-01' })
    expect(underWay(spanAround('MONTH', '2026-11-30'), '2026-11-30')).toBe(false)
  })

  test('has one before and one after it', () => {
    expect(spanToText(stepped(spanAround('MONTH', '2026-01-31'), -1))).toBe('2025-12')
    expect(spanToText(stepped(spanAround('QUARTER', now), 1))).toBe('2027-Q1')
    expect(spanToText(stepped(freeSpan('2026-03-01', '2026-03-10')!, -1))).toBe('2026-02-19_2026-02-28')
  })

  test('counts days as the installation does', () => {
    expect(today(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
    expect(today(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
    expect(isDay('2026-02-29')).toBe(false)
  })
})

describe('a view', () => {
  test('comes back from its address', () => {
    const view = { area: 17, span: spanFromText('2026-Q3')!, indicator: 'OVERDUE', wall: true }
    expect(viewToAddress(view, now)).toEqual({ area: '17', span: '2026-Q3', indicator: 'OVERDUE', wall: '1' })
    expect(viewFromAddress(viewToAddress(view, now), now)).toEqual(view)
  })

  test('without an address is the own area, this month', () => {
    const view = viewFromAddress({}, now)
    expect(view).toEqual({ area: null, span: spanAround('MONTH', now), indicator: 'FOUND', wall: false })
    expect(viewToAddress(view, now)).toEqual({})
  })

  test('does not follow an address that makes no sense', () => {
    expect(viewFromAddress({ area: "1' or 1=1", span: '2031', indicator: '<b>', wall: 'yes' }, now)).toEqual(viewFromAddress({}, now))
  })
})

describe('a value', () => {
  test('is shown in its unit', () => {
    expect([amount(10539, 'COUNT'), amount(0.99326, 'RATE'), amount(4.6, 'SCORE'), amount(null, 'RATE')]).toEqual(['10,539', '99.3%', '4.60', '—'])
  })

  test.each([
    [110, 100, 'COUNT', 'UP', { kind: 'UP', by: '10.0%', mood: 'good' }],
    [110, 100, 'COUNT', 'DOWN', { kind: 'UP', by: '10.0%', mood: 'bad' }],
    [873, 1000, 'COUNT', 'DOWN', { kind: 'DOWN', by: '12.7%', mood: 'good' }],
    [110, 100, 'COUNT', 'NONE', { kind: 'UP', by: '10.0%', mood: 'plain' }],
    [2500, 100, 'COUNT', 'UP', { kind: 'UP', by: '2,400.0%', mood: 'good' }],
    [5, 0, 'COUNT', 'UP', { kind: 'NEW', by: '', mood: 'plain' }],
    [0, 0, 'COUNT', 'UP', { kind: 'SAME', by: '', mood: 'plain' }],
    [100001, 100000, 'COUNT', 'UP', { kind: 'SAME', by: '', mood: 'plain' }],
    [0.498, 0.437, 'RATE', 'UP', { kind: 'UP', by: '6.1', mood: 'good' }],
    [0.4, 0, 'RATE', 'UP', { kind: 'UP', by: '40.0', mood: 'good' }],
    [4.5, 4.62, 'SCORE', 'UP', { kind: 'DOWN', by: '0.12', mood: 'bad' }],
    [null, 3, 'COUNT', 'UP', { kind: 'NONE', by: '', mood: 'plain' }],
    [3, null, 'COUNT', 'UP', { kind: 'NONE', by: '', mood: 'plain' }],
  ] as const)('of %s after %s (%s, wanted %s) has changed so', (value, earlier, unit, direction, change) => {
    expect(changeOf(value, earlier, unit, direction)).toEqual(change)
  })
})

describe('the colour scale', () => {
  test('spreads the values over five steps and names what lies in each', () => {
    const steps = stepsOf([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(steps).toEqual([{ least: 1, most: 2 }, { least: 3, most: 4 }, { least: 5, most: 6 }, { least: 7, most: 8 }, { least: 9, most: 10 }])
    expect([1, 2, 3, 10].map((value) => stepOf(value, steps))).toEqual([0, 0, 1, 4])
  })

  test('keeps equal values together', () => {
    expect(stepsOf([0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 9])).toEqual([{ least: 0, most: 0 }, { least: 1, most: 2 }, { least: 3, most: 9 }])
    expect(stepsOf([3, 3, 3])).toEqual([{ least: 3, most: 3 }])
  })

  test('leaves out what is not known', () => {
    expect(stepsOf([null, null])).toEqual([])
    expect(stepOf(null, stepsOf([null, 4]))).toBe(-1)
  })

  test('has a colour for each step, and letters that can be read on it', () => {
    for (const night of [true, false]) for (const direction of ['UP', 'DOWN'] as const) expect(new Set(coloursOf(5, direction, night)).size).toBe(5)
    expect([inkOn('#e3edf7'), inkOn('#1d4f86')]).toEqual(['#10263f', '#ffffff'])
  })
})

describe('the ranking', () => {
  const child = (code: string, value: number | null, rank: number | null): Child => ({ area: { id: Number(code), code, name: code, kind: 'COUNTY' }, value, numerator: null, denominator: null, before: null, lastYear: null, rank })

  test('goes by rank, shows who shares one, and puts last who has no value', () => {
    const places = placed([child('4', null, null), child('3', 5, 2), child('1', 2, 4), child('2', 5, 2), child('5', 10, 1)])
    expect(places.map(({ area, rank, tied, share }) => [area.code, rank, tied, share])).toEqual([
      ['5', 1, false, 1],
      ['2', 2, true, 0.5],
      ['3', 2, true, 0.5],
      ['1', 4, false, 0.2],
      ['4', null, false, 0],
    ])
  })

  test('of zeros has no bars', () => {
    expect(placed([child('1', 0, 1), child('2', 0, 1)]).map(({ share }) => share)).toEqual([0, 0])
  })
})
