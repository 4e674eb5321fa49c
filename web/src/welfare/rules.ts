/** The numbers of a set of rules, and how far each may go. */
export const limits = {
  yearsInGrade: [1, 20],
  yearsWithMerit: [0, 20],
  excellentNeeded: [0, 20],
  monthsWithoutDiscipline: [0, 120],
  excellentRunning: [1, 10],
  healthCheckMonths: [1, 60],
} as const

export type Numbered = keyof typeof limits
export const numbers = Object.keys(limits) as Numbered[]
