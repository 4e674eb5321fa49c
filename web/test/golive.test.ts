import { describe, expect, it } from 'vitest'
import type { Progress } from '../src/golive/calls'
import { nextOf } from '../src/golive/next'

const done = {
  area: 41,
  kind: 'STATION',
  code: '411603410000',
  name: '城关派出所',
  training: false,
  practising: 0,
  trainingSince: null,
  liveSince: null,
  gaps: 0,
  version: 1,
  onset: { area: 41, people: 4, made: 4, failed: 0, slips: 4, signedIn: 4 },
  start: { area: { id: 41, code: '411603410000', name: '城关派出所', kind: 'STATION' }, villages: 2, named: 2, recording: 2, firstRecordAt: '2026-03-01T01:00:00Z', practising: 2, firstPracticeAt: null },
} as unknown as Progress
const onset = (part: Partial<NonNullable<Progress['onset']>>): Progress => ({ ...done, onset: { ...done.onset!, ...part } })
const start = (part: Partial<NonNullable<Progress['start']>>, more: Partial<Progress> = {}): Progress => ({ ...done, ...more, start: { ...done.start!, ...part } })

describe('the next step on the way to going live', () => {
  it.each([
    ['PEOPLE', { ...done, onset: undefined }],
    ['FAILED', onset({ failed: 1, made: 3 })],
    ['WAIT', onset({ made: 3 })],
    ['POST', start({ named: 1 })],
    ['PRINT', onset({ slips: 0, signedIn: 0 })],
    ['SIGN_IN', onset({ signedIn: 0 })],
    ['PRACTISE', start({ practising: 1 }, { training: true })],
    ['GO_LIVE', { ...done, training: true }],
    ['RECORD', start({ recording: 1 })],
    ['GAPS', { ...done, gaps: 2 }],
    ['DONE', done],
    ['UNKNOWN', { ...done, start: undefined }],
  ])('is %s', (next, row) => {
    expect(nextOf(row as Progress)).toBe(next)
  })
})
