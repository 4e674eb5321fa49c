import type { components } from '@/api/generated/hazard'
import type { Checklist, Severity } from '@/api/types'

type Body = components['schemas']['InspectionForm']
export type Reply = components['schemas']['Reply']
export const replies: Reply[] = ['YES', 'NO', 'NOT_APPLICABLE']

type Question = Checklist['questions'][number]

/** One line of the checklist on the way to being answered; a "no" carries the hazard that it opens. */
export interface Line {
  question: Question
  reply: Reply | null
  category: string
  severity: Severity
  description: string
  /** A minor one, put right before leaving. */
  fixed: boolean
}

export function linesOf({ questions }: Checklist): Line[] {
  return questions.map((question) => ({ question, reply: null, category: question.category, severity: question.severity, description: '', fixed: false }))
}

export function unanswered(lines: Line[]): number {
  return lines.filter(({ reply }) => !reply).length
}

export function findings(lines: Line[]): number {
  return lines.filter(({ reply }) => reply === 'NO').length
}

/** Everything not answered yet is in order. */
export function restInOrder(lines: Line[]) {
  for (const line of lines) line.reply ??= 'YES'
}

/** What is sent: the hazard of a "no" only, in the words of the question where there are no others. */
export function bodyOf(place: string, checklist: number, lines: Line[], note: string, wordsOf: (question: Question) => string): Body {
  const answers = lines.map(({ question, reply, category, severity, description, fixed }) => ({
    question: question.code,
    answer: reply!,
    ...(reply === 'NO' && { category, severity, description: description.trim() || wordsOf(question), fixed: fixed && severity === 'MINOR' }),
  }))
  return { place, checklist, answers, note: note.trim() || undefined }
}
