import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/jurisdiction'
import { jurisdiction as service } from '@/api/services'
import type { Page, Told } from '@/api/types'
import type { Geometry } from './projection'

type Schemas = components['schemas']
export type BoundaryQuery = NonNullable<paths['/boundaries']['get']['parameters']['query']>
export type Boundary = Omit<Told<Schemas['BoundaryView']>, 'geometry'> & { geometry: Geometry }
export type BoundaryPack = Told<Schemas['PackView']>
export type ImportReport = Told<Schemas['ImportReport']>
export type Flaw = Told<Schemas['FlawView']>
export type NewBoundaries = Schemas['NewBoundaries']
export type ReferenceSystem = Boundary['system']

export const systems: ReferenceSystem[] = ['CGCS2000', 'GCJ02', 'WGS84']

/** All outlines of one kind, page by page; a county has a few hundred villages. */
export async function boundaries(query: BoundaryQuery): Promise<Boundary[]> {
  const all: Boundary[] = []
  let cursor: string | undefined
  do {
    const page = (await answer(service.GET('/boundaries', { params: { query: { ...query, limit: 200, cursor } } }))) as Page<Boundary>
    all.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return all
}

export function boundaryPacks(cursor?: string): Promise<Page<BoundaryPack>> {
  return answer(service.GET('/boundary-packs', { params: { query: { cursor } } }))
}

/** A dry run tells what is wrong and what would change, and writes nothing. */
export function importBoundaries(body: NewBoundaries, key: string): Promise<ImportReport> {
  return answer(service.POST('/boundaries', { params: { header: { 'Idempotency-Key': key } }, body }))
}
