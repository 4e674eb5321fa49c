import { expect, test } from 'vitest'
import type { Onboarding } from '@/api/types'
import { nextOf } from '@/onboarding/next'

const part = (state: string, changes = 3) => ({ state, changes }) as unknown as Onboarding

test.each([
  ['jurisdiction', part('READY'), part('READY'), 'COMMIT'],
  ['personnel', part('READY'), part('READY'), 'OTHER_FIRST'],
  ['personnel', part('READY'), part('HAS_PROBLEMS'), 'OTHER_MEND'],
  ['personnel', part('READY'), part('COMMITTED'), 'COMMIT'],
  ['personnel', part('READY'), part('READY', 0), 'COMMIT'],
  ['personnel', part('READY'), undefined, 'COMMIT'],
  ['personnel', part('READY'), part('UNDONE'), 'OTHER_MISSING'],
  ['jurisdiction', part('HAS_PROBLEMS'), part('READY'), 'MEND'],
  ['jurisdiction', part('COMMITTED'), part('READY'), 'OTHER_NEXT'],
  ['jurisdiction', part('READY', 0), part('READY'), 'OTHER_NEXT'],
  ['jurisdiction', part('COMMITTED'), part('HAS_PROBLEMS'), 'OTHER_MEND'],
  ['jurisdiction', part('COMMITTED'), undefined, 'OTHER_MISSING'],
  ['jurisdiction', part('COMMITTED'), part('UNDONE'), 'OTHER_MISSING'],
  ['personnel', part('UNDONE'), part('COMMITTED'), 'UPLOAD'],
  ['personnel', part('COMMITTED'), part('COMMITTED'), 'GO_LIVE'],
] as const)('%s: %o beside %o: %s', (authority, one, other, next) => {
  expect(nextOf(authority, one, other)).toBe(next)
})
