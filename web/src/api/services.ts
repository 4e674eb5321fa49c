import { clientOf } from './client'
import type { paths as Assessment } from './generated/assessment'
import type { paths as Case } from './generated/case'
import type { paths as Jurisdiction } from './generated/jurisdiction'
import type { paths as Personnel } from './generated/personnel'

export const jurisdiction = clientOf<Jurisdiction>('jurisdiction')
export const personnel = clientOf<Personnel>('personnel')
export const cases = clientOf<Case>('case')
export const assessment = clientOf<Assessment>('assessment')
