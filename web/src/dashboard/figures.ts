import type { components } from '@/api/generated/assessment'
import type { Told } from '@/api/types'

type OfAssessment = components['schemas']

/** What is null where there is nothing to tell: a rate of nothing, a year nobody recorded, a village that was never heard of. */
type Missable = 'value' | 'before' | 'lastYear' | 'numerator' | 'denominator' | 'rank' | 'holder' | 'station' | 'lastRecordAt'
type Answered<T> = T extends (infer Element)[] ? Answered<Element>[] : T extends object ? { [Member in keyof T]: Answered<T[Member]> | (Member extends Missable ? null : never) } : T
type Of<Name extends keyof OfAssessment> = Answered<Told<OfAssessment[Name]>>

export type Unit = OfAssessment['Unit']
export type Direction = OfAssessment['Direction']
/** `asOf` says of what: SPAN all of it, UNTIL its last day, NOW today, whatever the span. */
export type Indicator = Of<'IndicatorView'>
export type AreaName = Of<'AreaView'>
export type Figure = Of<'Figure'>
export type Overview = Of<'Overview'>
export type Trend = Of<'Trend'>
export type Comparison = Of<'Comparison'>
export type Child = Comparison['children'][number]
export type OpenMatters = Of<'OpenMattersView'>
export type Open = Pick<OpenMatters, 'disputes' | 'hazards'>
export type Coverage = Of<'CoverageView'>
export type Covered = Pick<Coverage, 'villages' | 'named' | 'own'>
export type SilentVillage = Of<'SilentVillage'>
