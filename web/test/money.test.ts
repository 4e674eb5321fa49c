import { expect, test } from 'vitest'
import { fenOf, shared, yuan } from '@/welfare/money'

test('yuan are typed with or without commas, and fen are kept', () => {
  expect(fenOf('3,000,000')).toBe(300_000_000)
  expect(fenOf('699.4')).toBe(69_940)
  expect(fenOf('0')).toBeNull()
  expect(fenOf('1.234')).toBeNull()
  expect(fenOf('五百')).toBeNull()
  expect(yuan(57_700_000)).toBe('577,000.00')
})

test('577,000 yuan among 825 people come out to the fen, no share a fen more than another and one', () => {
  const amounts = shared(57_700_000, 825)
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(57_700_000)
  expect(new Set(amounts)).toEqual(new Set([69_940, 69_939]))
})
