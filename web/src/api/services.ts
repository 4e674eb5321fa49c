import { clientOf } from './client'
import type { paths as Assessment } from './generated/assessment'
import type { paths as Case } from './generated/case'
import type { paths as Fieldwork } from './generated/fieldwork'
import type { paths as Hazard } from './generated/hazard'
import type { paths as Jurisdiction } from './generated/jurisdiction'
import type { paths as Personnel } from './generated/personnel'

export const jurisdiction = clientOf<Jurisdiction>('jurisdiction')
export const personnel = clientOf<Personnel>('personnel')
export const cases = clientOf<Case>('case')
export const assessment = clientOf<Assessment>('assessment')
export const hazards = clientOf<Hazard>('hazard')
export const fieldwork = clientOf<Fieldwork>('fieldwork')
