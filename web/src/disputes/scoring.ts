import type { Catalogues, Colour, TriageFactor } from '@/api/types'

export interface Score {
  points: number
  colour: Colour
  /** The factor that makes it red by itself, if one was ticked. */
  because: TriageFactor | undefined
}

const severity: Record<Colour, number> = { BLUE: 0, YELLOW: 1, RED: 2 }

/** What the rules will say of these answers: a preview; the service decides with the same catalogue. */
export function score({ triageFactors, thresholds }: Pick<Catalogues, 'triageFactors' | 'thresholds'>, answers: string[]): Score {
  const chosen = triageFactors.filter(({ code }) => answers.includes(code))
  const points = chosen.reduce((sum, factor) => sum + factor.points, 0)
  const because = chosen.find((factor) => factor.redByItself)
  const colour = because || points >= thresholds.red ? 'RED' : points >= thresholds.yellow ? 'YELLOW' : 'BLUE'
  return { points, colour, because }
}

export function lower(colour: Colour, than: Colour): boolean {
  return severity[colour] < severity[than]
}

/** The answers after one was ticked: the others to its question give way. */
export function answerWith(factors: TriageFactor[], answers: string[], ticked: string): string[] {
  if (answers.includes(ticked)) return answers.filter((code) => code !== ticked)
  const question = factors.find(({ code }) => code === ticked)?.question
  const rivals = question ? factors.filter((factor) => factor.question === question).map(({ code }) => code) : []
  return [...answers.filter((code) => !rivals.includes(code)), ticked]
}
