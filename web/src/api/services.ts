/* eslint-disable @typescript-eslint/no-explicit-any */
import { clientOf } from './client'

export const jurisdiction = clientOf<any>('jurisdiction')
export const personnel = clientOf<any>('personnel')
export const cases = clientOf<any>('case')
export const assessment = clientOf<any>('assessment')
