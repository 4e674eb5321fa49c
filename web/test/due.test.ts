import { expect, test } from 'vitest'
import { dateAfter, dateIn, daysUntil, urgencyOf } from '@/shared/due'

// 1:30 in the morning of the 23rd where the villages are.
const now = Date.parse('2026-11-22T17:30:00Z')

test('days are those of the villages, wherever the browser stands', () => {
  expect(dateIn(0, now)).toBe('2026-11-23')
  expect(daysUntil('2026-11-24', now)).toBe(1)
  expect(daysUntil('2026-11-22T15:59:00Z', now)).toBe(-1)
  expect(daysUntil('2026-11-22T16:00:00Z', now)).toBe(0)
})

test.each([
  ['2026-11-22T17:29:00Z', 'OVERDUE'],
  ['2026-11-22T17:31:00Z', 'TODAY'],
  ['2026-11-23', 'TODAY'],
  ['2026-11-22', 'OVERDUE'],
  ['2026-11-26', 'SOON'],
  ['2026-11-27', 'LATER'],
])('%s is %s', (due, urgency) => {
  expect(urgencyOf(due, now)).toBe(urgency)
})

test('the last day that is asked for and the first that is not are neighbours, over the ends of months too', () => {
  expect(dateAfter('2026-11-30', 1)).toBe('2026-12-01')
  expect(dateAfter('2026-03-01', -1)).toBe('2026-02-28')
})
