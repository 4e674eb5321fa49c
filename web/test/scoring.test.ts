import { describe, expect, test } from 'vitest'
import type { TriageFactor } from '@/api/types'
import { answerWith, lower, score } from '@/disputes/scoring'

function factor(code: string, points: number, redByItself = false, question = code): TriageFactor {
  return { code, zh: code, en: code, points, redByItself, question }
}

const triageFactors = [factor('THREAT', 60, true), factor('CROWD', 25, false, 'CROWD'), factor('CROWD_SMALL', 10, false, 'CROWD'), factor('ESCALATING', 20), factor('LIVELIHOOD', 15)]
const rules = { triageFactors, thresholds: { red: 60, yellow: 30 } }

describe('the preview of a triage', () => {
  test.each([
    [[], 0, 'BLUE'],
    [['ESCALATING'], 20, 'BLUE'],
    [['CROWD_SMALL', 'ESCALATING'], 30, 'YELLOW'],
    [['LIVELIHOOD', 'CROWD'], 40, 'YELLOW'],
    [['CROWD', 'ESCALATING', 'LIVELIHOOD'], 60, 'RED'],
  ])('%j adds up to %i: %s', (answers, points, colour) => {
    expect(score(rules, answers)).toMatchObject({ points, colour, because: undefined })
  })

  test('names the factor that makes it red by itself', () => {
    expect(score(rules, ['THREAT']).because?.code).toBe('THREAT')
  })

  test('lets one answer to a question replace the other', () => {
    expect(answerWith(triageFactors, ['CROWD_SMALL', 'ESCALATING'], 'CROWD')).toEqual(['ESCALATING', 'CROWD'])
    expect(answerWith(triageFactors, ['CROWD'], 'CROWD')).toEqual([])
  })

  test('knows which colour is the lower one', () => {
    expect(lower('BLUE', 'RED')).toBe(true)
    expect(lower('RED', 'YELLOW')).toBe(false)
    expect(lower('RED', 'RED')).toBe(false)
  })
})
