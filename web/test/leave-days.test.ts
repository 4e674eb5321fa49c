import { expect, test } from 'vitest'
import { dayAfter, lastDay } from '@/leave/days'

test('leave is told by its last day, over the end of a year too', () => {
  expect(lastDay('2027-01-01')).toBe('2026-12-31')
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter(lastDay('2026-03-01'))).toBe('2026-03-01')
})
