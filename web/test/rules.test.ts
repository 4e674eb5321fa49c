import { expect, test } from 'vitest'
import { hasBegun, presentOf } from '@/rules/versions'

const early = Date.parse('2026-11-22T17:00:00Z') // one in the morning of the 23rd

test.each([
  ['2026-11-23', true],
  ['2026-11-24', false],
  ['2026-11-22T17:00:00Z', true],
  ['2026-11-22T17:00:01Z', false],
])('a version of %s has begun: %s', (from, begun) => {
  expect(hasBegun(from, early)).toBe(begun)
})

test('the one in force is the latest that has begun', () => {
  const versions = [{ from: '2999-01-01' }, { from: '2020-01-01' }, { from: '2000-01-01' }]
  expect(presentOf(versions, ({ from }) => from)).toBe(versions[1])
})
