import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/hazard'
import { hazards as service } from '@/api/services'
import type { Checklist, HazardCatalogues, HazardFile, HazardSummary, Inspection, InspectionSummary, Page, PlaceFile, PlaceSummary } from '@/api/types'
import type { Opened } from '@/shared/file'

type Schemas = components['schemas']
export type HazardQuery = NonNullable<paths['/hazards']['get']['parameters']['query']>
export type PlaceQuery = NonNullable<paths['/places']['get']['parameters']['query']>
export type InspectionQuery = NonNullable<paths['/inspections']['get']['parameters']['query']>
export type NewPlace = Schemas['NewPlace']

export function catalogues(): Promise<HazardCatalogues> {
  return answer(service.GET('/catalogues', {}))
}

export function hazards(query: HazardQuery): Promise<Page<HazardSummary>> {
  return answer(service.GET('/hazards', { params: { query } }))
}

/** The ledger by the filters of the list, as a workbook. */
export function ledger(query: HazardQuery): Promise<Blob> {
  return answer(service.GET('/hazards/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

async function opened(call: Promise<{ data?: Schemas['HazardFile']; response: Response }>): Promise<Opened<HazardFile>> {
  const { value, etag } = await versioned(call)
  return { file: value, etag }
}

export function open(id: string): Promise<Opened<HazardFile>> {
  return opened(service.GET('/hazards/{id}', { params: { path: { id } } }))
}

const stepPaths = {
  ORDER: '/hazards/{id}/order',
  RECTIFICATION_START: '/hazards/{id}/rectification-start',
  RECTIFICATION: '/hazards/{id}/rectification',
  CLEARANCE: '/hazards/{id}/clearance',
  REINSPECTION: '/hazards/{id}/reinspection',
  TRANSFER: '/hazards/{id}/transfer',
  RETURN: '/hazards/{id}/return',
  WITHDRAWAL: '/hazards/{id}/withdrawal',
} as const
type Step = keyof typeof stepPaths

export function take(step: string, { file, etag }: Opened<HazardFile>, body: object, key: string): Promise<Opened<HazardFile>> {
  return opened(service.POST(stepPaths[step as Step], { params: { path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: body as never }))
}

export function places(query: PlaceQuery): Promise<Page<PlaceSummary>> {
  return answer(service.GET('/places', { params: { query } }))
}

async function openedPlace(call: Promise<{ data?: Schemas['PlaceFile']; response: Response }>): Promise<Opened<PlaceFile>> {
  const { value, etag } = await versioned(call)
  return { file: value, etag }
}

export function place(id: string): Promise<Opened<PlaceFile>> {
  return openedPlace(service.GET('/places/{id}', { params: { path: { id } } }))
}

export function register(body: NewPlace, key: string): Promise<PlaceFile> {
  return answer(service.POST('/places', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function revise({ file, etag }: Opened<PlaceFile>, body: Schemas['PlaceForm']): Promise<PlaceFile> {
  return answer(service.PUT('/places/{id}', { params: { path: { id: file.id }, header: { 'If-Match': etag } }, body }))
}

/** The place is inspected no more. */
export function closePlace({ file, etag }: Opened<PlaceFile>, reason: string, key: string): Promise<Opened<PlaceFile>> {
  return openedPlace(service.POST('/places/{id}/closure', { params: { path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { reason } }))
}

/** The contact in full; the reason goes into the audit trail. */
export async function discloseContact(id: string, reason: string, key: string): Promise<Schemas['ContactView'][]> {
  return [await answer(service.POST('/places/{id}/disclosures', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))]
}

export function checklist(place: string): Promise<Checklist> {
  return answer(service.GET('/places/{id}/checklist', { params: { path: { id: place } } }))
}

export function inspections(query: InspectionQuery): Promise<Page<InspectionSummary>> {
  return answer(service.GET('/inspections', { params: { query } }))
}

export function inspection(id: string): Promise<Inspection> {
  return answer(service.GET('/inspections/{id}', { params: { path: { id } } }))
}

export function inspect(body: Schemas['InspectionForm'], key: string): Promise<Inspection> {
  return answer(service.POST('/inspections', { params: { header: { 'Idempotency-Key': key } }, body }))
}
