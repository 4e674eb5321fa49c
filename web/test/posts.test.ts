import { expect, test } from 'vitest'
import type { PostRate } from '@/posts/calls'
import { rateTable, share } from '@/posts/rates'

const rate = (id: number, duty: string, holders: number, withPost: number) => ({ area: { id, kind: 'STATION', code: String(id), name: `${id}所` }, function: duty, holders, withPost }) as PostRate

test('rates come as one row a unit and one column a function', () => {
  const { functions, rows } = rateTable([rate(1, 'STATION_CHIEF', 1, 1), rate(1, 'AUXILIARY', 9, 4), rate(2, 'AUXILIARY', 3, 0)])
  expect(functions).toEqual(['STATION_CHIEF', 'AUXILIARY'])
  expect(rows.map(({ area, of }) => [area.id, of.AUXILIARY?.withPost, of.STATION_CHIEF?.withPost])).toEqual([[1, 4, 1], [2, 0, undefined]])
})

test('a share is told with what it is of, and of nobody it is none', () => {
  expect(share({ holders: 9, withPost: 4 })).toBe('4 / 9 (44.4 %)')
  expect(share({ holders: 0, withPost: 0 })).toBe('0 / 0 (0 %)')
})
