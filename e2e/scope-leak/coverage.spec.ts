import { expect, test } from '@playwright/test'
import { entryOf, matrix } from './matrix'
import { keyOf, operations } from './operations'

test('every operation is in the matrix, and nothing else is', () => {
  const promised = operations()
  expect(promised.filter((operation) => !entryOf(operation)).map((operation) => `${operation.service} ${keyOf(operation)}`)).toEqual([])
  const written = Object.entries(matrix).flatMap(([service, entries]) => Object.keys(entries).map((entry) => `${service} ${entry}`))
  const known = new Set(promised.map((operation) => `${operation.service} ${keyOf(operation)}`))
  expect(written.filter((entry) => !known.has(entry))).toEqual([])
})
