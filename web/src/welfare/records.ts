/** What is kept of somebody's service. */
export const kept = ['COMMENDATION', 'DISCIPLINE', 'APPRAISAL', 'CARE'] as const
export type Kept = (typeof kept)[number]
