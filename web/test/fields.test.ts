import { expect, test } from 'vitest'
import { bodyOf, completeIn, startOf, type Field } from '@/shared/fields'
import { fromAddress, toAddress } from '@/shared/filters'

const fields: Field[] = [
  { name: 'kind', label: 'kind', kind: 'choice', choices: ['CIVIL', 'OTHER'] },
  { name: 'reason', label: 'reason', kind: 'text', needed: true },
  { name: 'deadline', label: 'deadline', kind: 'date', needed: true },
]

test('a choice begins with its first value', () => {
  expect(startOf(fields)).toEqual({ kind: 'CIVIL', reason: undefined, deadline: undefined })
})

test('only what was filled in is sent, without spaces around it', () => {
  expect(bodyOf({ kind: 'CIVIL', reason: '  已撤 ', note: '   ', person: undefined })).toEqual({ kind: 'CIVIL', reason: '已撤' })
})

test.each([
  [{ kind: 'CIVIL', reason: '已整改', deadline: '2026-12-01' }, true],
  [{ kind: 'CIVIL', reason: '已', deadline: '2026-12-01' }, false],
  [{ kind: 'CIVIL', reason: '已整改' }, false],
])('%j is complete: %s', (values, complete) => {
  expect(completeIn(fields, values)).toBe(complete)
})

test('filters survive the way through the address, which tells only what differs', () => {
  const unfiltered = { open: '', state: '', sort: '-foundAt' }
  const address = toAddress({ ...unfiltered, state: 'ORDERED' }, unfiltered)
  expect(address).toEqual({ state: 'ORDERED' })
  expect(fromAddress({ ...address, foreign: 'x' }, unfiltered)).toEqual({ open: '', state: 'ORDERED', sort: '-foundAt' })
})
