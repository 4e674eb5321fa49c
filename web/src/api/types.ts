/** The shapes that the services answer with, one folder-wide vocabulary for the pages. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export interface Named {
  id: number
  name: string
  code?: string
}

export type AreaKind = 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'STATION' | 'SECTOR' | 'VILLAGE' | 'GRID'

export interface Area {
  id: number
  kind: AreaKind
  code: string
  name: string
  settlement: 'URBAN' | 'RURAL' | null
  county: Named | null
  township: Named | null
  station: Named | null
  version: number
}

export interface WorkbookProblem {
  sheet: string
  row: number
  column: string
  rule: string
  value: string
  message: string
}

export interface SheetSummary {
  sheet: string
  rows: number
  added: number
  changed: number
  unchanged: number
}

export interface Onboarding {
  id: string | number
  fileName: string
  state: 'READY' | 'HAS_PROBLEMS' | 'COMMITTED'
  problems: WorkbookProblem[]
  problemCount: number
  sheets: SheetSummary[]
  changes: number
  uploadedAt: string
  uploadedBy: string | Who | null
  committedAt: string | null
  version: number
}

export interface Person {
  id: number
  serviceNumber: string
  account: string
  displayName: string
  category: string
  unit: Named | null
  telephone: string | null
  accountState: 'WAITING' | 'MADE' | 'FAILED' | null
  version: number
}

export interface Posting {
  id: number
  person: { id: number; displayName: string; serviceNumber: string }
  function: string
  areas: Named[]
  main: boolean
  from: string
  until: string | null
  version: number
}

export interface AccountProgress {
  people: number
  made: number
  waiting: number
  failed: number
}

export interface AccountSlip {
  displayName: string
  serviceNumber: string
  account: string
  password: string
  unit: string | Named
}

export type Colour = 'RED' | 'YELLOW' | 'BLUE'

export interface DisputeSummary {
  id: string
  number: string
  category: string
  source: string
  colour: Colour | null
  state: string
  summary: string
  village: Named
  station: Named | null
  responsible: Who | null
  occurredAt: string
  recordedAt: string
  version: number
}

export interface Party {
  name: string
  telephone?: string | null
  identityNumber?: string | null
}

export interface Who {
  id: number
  displayName: string
}

export interface TimelineEntry {
  sequence: number
  type: string
  by: Who | null
  occurredAt: string
  recordedAt: string
  note: string | null
}

export interface FollowUp {
  round: number
  holds: boolean
  satisfaction: number
  note: string | null
  by: Who | null
  occurredAt: string
}

export interface DisputeFile extends DisputeSummary {
  township: Named | null
  county: Named | null
  reportedBy: Who | null
  parties: Party[]
  triage: {
    version: number
    answers: { code: string; points: number; redByItself: boolean }[]
    points: number
    proposed: Colour
    colour: Colour
    reason: string | null
    by: Who | null
    occurredAt: string
  } | null
  mediation: { kind: string; place: string | null; note: string | null; startedAt: string } | null
  agreement: { terms: string; agreedAt: string } | null
  followUps: FollowUp[]
  followUpDueOn: string | null
  responsibilities: { person: Who | null; since: string; until: string | null; how: string }[]
  timeline: TimelineEntry[]
  next: string[]
}

export interface CatalogueEntry {
  code: string
  zh: string
  en: string
}

/** One answer of the triage; answers to the same question exclude each other. */
export interface TriageFactor extends CatalogueEntry {
  points: number
  redByItself: boolean
  question: string
}

export interface Catalogues {
  categories: CatalogueEntry[]
  sources: CatalogueEntry[]
  triageFactors: TriageFactor[]
  version: number
  thresholds: { red: number; yellow: number }
}

export interface CountyFigures {
  found: number
  agreed: number
  resolved: number
  open: Record<Colour | 'UNTRIAGED', number>
}

export interface CityFigures {
  asOf: string
  from: string
  until: string
  counties: (CountyFigures & { county: { id: number; code: string; name: string } })[]
  total: CountyFigures
}

export interface AuditEntry {
  id: number | string
  doneAt: string
  account: string
  /** null where the installation itself did it */
  displayName: string | null
  action: string
  recordType: string
  recordId: string
  reason: string | null
}
