import { expect, test } from 'vitest'
import { moved, needsReason, stepsOf } from '@/selection/steps'

test('a round offers the steps that lead where it can go, the next one first', () => {
  expect(stepsOf({ possible: ['MATCHED', 'CALLED_OFF'] })).toEqual(['match', 'call-off'])
  expect(stepsOf({ possible: ['OPEN', 'CARRIED_OUT', 'CALLED_OFF'] })).toEqual(['carrying-out', 'reopening', 'call-off'])
  expect(stepsOf({ possible: [] })).toEqual([])
})

test('what goes another way needs a reason', () => {
  expect((['match', 'publication', 'carrying-out', 'reopening', 'call-off'] as const).map(needsReason)).toEqual([false, false, false, true, true])
})

test('an order changes by one step, and not beyond its ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})
