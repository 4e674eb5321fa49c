/** The shapes of the assessment's answers. */
export type Unit = 'COUNT' | 'RATE' | 'SCORE'
export type Direction = 'UP' | 'DOWN' | 'NONE'
export type Group = 'DISPUTE' | 'HAZARD' | 'FIELD' | 'FORCE'

export interface Indicator {
  code: string
  zh: string
  en: string
  unit: Unit
  group: Group
  direction: Direction
}

export interface AreaName {
  id: number
  code: string
  name: string
  kind: string
}

export interface Figure {
  indicator: string
  value: number | null
  numerator: number | null
  denominator: number | null
  before: number | null
  lastYear: number | null
}

export interface Overview {
  asOf: string
  area: AreaName
  path: AreaName[]
  from: string
  until: string
  figures: Figure[]
}

export interface Trend {
  months: { month: string; value: number | null; lastYear: number | null }[]
}

export interface Child {
  area: AreaName
  value: number | null
  before: number | null
  lastYear: number | null
  rank: number | null
}

export interface Comparison {
  children: Child[]
}

export type Colours = Record<'RED' | 'YELLOW' | 'BLUE' | 'UNTRIAGED', number>
export type Severities = Record<'MINOR' | 'GENERAL' | 'MAJOR' | 'overdue', number>

export interface Open {
  disputes: Colours
  hazards: Severities
}

export interface OpenMatters extends Open {
  children: (Open & { area: AreaName })[]
}

export interface Covered {
  villages: number
  named: number
  own: number
}

export interface Coverage extends Covered {
  children: (Covered & { area: AreaName })[]
}

export interface SilentVillage {
  village: AreaName
  station: AreaName | null
  holder: string | null
  lastRecordAt: string | null
}
