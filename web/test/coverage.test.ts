import { expect, test } from 'vitest'
import { lacking, share, total } from '@/coverage/figures'
import { mark, percent } from '@/standards/ratios'

test('areas add up', () => {
  expect(total([{ villages: 3, named: 2, own: 1, complete: 0 }, { villages: 4, named: 4, own: 2, complete: 1 }])).toEqual({ villages: 7, named: 6, own: 3, complete: 1 })
})

test('a share is whole only where nothing is missing', () => {
  expect(share(3, 4)).toBe('3 / 4 (75 %)')
  expect(share(5_112, 5_113)).toBe('5112 / 5113 (99.9 %)')
  expect(share(5_113, 5_113)).toBe('5113 / 5113 (100 %)')
  expect(share(0, 0)).toBe('—')
})

test('only who lacks is named', () => {
  expect(lacking({ lacking: { officers: 0, auxiliaries: 1, helpers: 2 } })).toEqual([
    ['AUXILIARY', 1],
    ['GRID_WORKER', 2],
  ])
})

test('a ratio is told to one place and marked against its targets', () => {
  const targets = { targetPercent: 40, stretchPercent: 50 }
  expect(percent(43.7)).toBe('43.7 %')
  expect(percent(undefined)).toBe('—')
  expect([39.9, 40, 49.9, 50].map((one) => mark(one, targets))).toEqual(['yellow', 'none', 'none', 'blue'])
})
