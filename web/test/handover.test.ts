import { expect, test } from 'vitest'
import { changed, fileOf } from '@/handover/lines'

test('only what is noted differently is sent, and an emptied note is taken away', () => {
  const lines = [
    { subject: 'a', note: '旧' },
    { subject: 'b', note: '留' },
    { subject: 'c', note: null as never },
    { subject: 'd', note: null as never },
  ]
  expect(changed(lines, { a: '  ', b: '留 ', c: '新' })).toEqual([{ subject: 'a', text: undefined }, { subject: 'c', text: '新' }])
})

test('a line leads to its file where it has one', () => {
  expect(fileOf({ kind: 'FOLLOW_UP', subject: '1' })).toBe('/disputes/1')
  expect(fileOf({ kind: 'OPINION', subject: '1' })).toBe('/opinions')
  expect(fileOf({ kind: 'POINT', subject: 'KEYS' })).toBeNull()
})
