import { expect, test } from 'vitest'
import { bodyOf, findings, linesOf, restInOrder, unanswered } from '@/hazard/inspection'

const checklist = {
  kind: 'SHOP',
  version: 1,
  questions: [
    { code: 'EXITS', zh: '安全出口畅通', en: 'Exits are free', category: 'FIRE', severity: 'GENERAL' as const },
    { code: 'WIRING', zh: '电线规范', en: 'Wiring is in order', category: 'ELECTRICITY', severity: 'GENERAL' as const },
    { code: 'GAS', zh: '燃气完好', en: 'Gas is sound', category: 'FIRE', severity: 'MAJOR' as const },
  ],
}

test('what is not answered yet is taken to be in order at one tap, what was answered stays', () => {
  const lines = linesOf(checklist)
  lines[1].reply = 'NO'
  expect(unanswered(lines)).toBe(2)
  restInOrder(lines)
  expect(lines.map(({ reply }) => reply)).toEqual(['YES', 'NO', 'YES'])
  expect([unanswered(lines), findings(lines)]).toEqual([0, 1])
})

test('only a "no" carries a hazard, as proposed or as set right', () => {
  const lines = linesOf(checklist)
  Object.assign(lines[0], { reply: 'NO', severity: 'MAJOR', description: ' 东门上锁 ' })
  Object.assign(lines[1], { reply: 'NO', severity: 'MINOR', fixed: true })
  lines[2].reply = 'NOT_APPLICABLE'
  expect(bodyOf('p', 1, lines, ' ', ({ zh }) => `不符合：${zh}`)).toEqual({
    place: 'p',
    checklist: 1,
    note: undefined,
    answers: [
      { question: 'EXITS', answer: 'NO', category: 'FIRE', severity: 'MAJOR', description: '东门上锁', fixed: false },
      { question: 'WIRING', answer: 'NO', category: 'ELECTRICITY', severity: 'MINOR', description: '不符合：电线规范', fixed: true },
      { question: 'GAS', answer: 'NOT_APPLICABLE' },
    ],
  })
})
