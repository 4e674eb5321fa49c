import { expect, test } from 'vitest'
import type { Duty } from '@/roster/calls'
import { dayRows, nextMonth } from '@/roster/month'

const duty = (id: number, day: string, kind: string): Duty => ({ id, day, duty: kind, from: '', until: '', person: undefined, pinned: false }) as unknown as Duty

test('a month is a line a day, with the duties of each kind in their order', () => {
  const rows = dayRows([duty(1, '2026-12-05', 'CALL_TAKER'), duty(2, '2026-12-05', 'PATROL'), duty(3, '2026-12-05', 'PATROL'), duty(4, '2026-12-06', 'CALL_TAKER')])
  expect(rows.map(({ day, weekday }) => [day, weekday])).toEqual([['2026-12-05', 6], ['2026-12-06', 0]])
  expect(rows[0].of.PATROL.map(({ id }) => id)).toEqual([2, 3])
  expect(rows[1].of.PATROL).toBeUndefined()
})

test('after December comes January', () => {
  expect(nextMonth('2026-12-31')).toBe('2027-01-01')
  expect(nextMonth('2026-01-31')).toBe('2026-02-01')
})
