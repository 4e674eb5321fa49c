import type { components as Case } from './generated/case'
import type { components as Fieldwork } from './generated/fieldwork'
import type { components as Hazard } from './generated/hazard'
import type { components as Jurisdiction } from './generated/jurisdiction'
import type { components as Personnel } from './generated/personnel'

/** What a service tells: every member is there, and may be null where its description says so. */
export type Told<T> = T extends (infer Element)[] ? Told<Element>[] : T extends object ? { [Member in keyof T]-?: Told<Exclude<T[Member], undefined>> } : T

type OfCase = Case['schemas']
type OfPersonnel = Personnel['schemas']
type OfJurisdiction = Jurisdiction['schemas']
type OfHazard = Hazard['schemas']
type OfFieldwork = Fieldwork['schemas']

/** A list, and how to ask for what follows; null at its end. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export type Area = Told<OfJurisdiction['AreaView']>
export type AreaKind = OfJurisdiction['AreaKind']
export type WorkbookProblem = Told<OfJurisdiction['Problem']>
export type SheetSummary = Told<OfJurisdiction['SheetView']>

/** A workbook at one of the two authorities: both tell of it alike. */
export type Onboarding = Told<OfJurisdiction['OnboardingView']>

export type Person = Told<OfPersonnel['PersonView']>
export type Posting = Told<OfPersonnel['PostingView']>
export type AccountProgress = Told<OfPersonnel['Progress']>
export type AccountSlip = Told<OfPersonnel['Slip']>

/** Somebody of the staff, by name. */
export type StaffName = Told<OfCase['StaffName']>
export type AreaName = Told<OfCase['AreaName']>

export type Colour = OfCase['Colour']
export type DisputeSummary = Told<OfCase['DisputeItem']>
export type DisputeFile = Told<OfCase['DisputeFile']>
export type Party = OfCase['PartyForm']
export type PartyShown = Told<OfCase['PartyView']>
/** Whom somebody can ask in to a dispute. */
export type Grantees = Told<OfCase['GranteesView']>
/** A dispute as somebody of an agency sees it in their list. */
export type GrantedDispute = Told<OfCase['GrantedDispute']>
/** Who signs in for an agency. */
export type Delegate = Told<OfCase['DelegateView']>
export type Catalogues = Told<OfCase['CatalogueView']>
export type CatalogueEntry = Pick<Told<OfCase['Label']>, 'code' | 'zh' | 'en'>
/** One answer of the triage; answers to the same question exclude each other. */
export type TriageFactor = Told<OfCase['Factor']>

export type HazardSummary = Told<OfHazard['HazardItem']>
export type HazardFile = Told<OfHazard['HazardFile']>
export type Severity = HazardSummary['severity']
export type PlaceSummary = Told<OfHazard['PlaceItem']>
export type PlaceFile = Told<OfHazard['PlaceFile']>
export type Checklist = Told<OfHazard['ChecklistView']>
export type InspectionSummary = Told<OfHazard['InspectionItem']>
export type Inspection = Told<OfHazard['InspectionFile']>
export type HazardCatalogues = Told<OfHazard['CatalogueView']>

export type MyDay = Told<OfFieldwork['MyDay']>
export type ActivitySummary = Told<OfFieldwork['ActivityItem']>
export type Activity = Told<OfFieldwork['ActivityFile']>
export type Find = Told<OfFieldwork['FindView']>
export type Opinion = Told<OfFieldwork['OpinionView']>
export type TaskSummary = Told<OfFieldwork['TaskItem']>
export type TaskFile = Told<OfFieldwork['TaskFile']>
export type Notice = Told<OfFieldwork['NoticeView']>
export type FieldCatalogues = Told<OfFieldwork['CatalogueView']>

export type AuditEntry = Told<OfCase['AuditEntryView']>
