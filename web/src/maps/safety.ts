import { answer } from '@/api/client'
import { cases, hazards as hazardService, jurisdiction as service } from '@/api/services'
import type { AreaKind, DisputeSummary, HazardSummary, Page, PlaceSummary } from '@/api/types'
import { points, type PointSummary } from '@/force/calls'
import type { PatrolSummary } from './patrols'

/** The part of the territory that a safety map shows. */
export interface Part {
  id: number
  kind: AreaKind
}

const most = 200

function within({ id, kind }: Part): { village?: number; station?: number } {
  return kind === 'VILLAGE' ? { village: id } : { station: id }
}

/** As many as a map can tell apart; a list page tells the rest. */
export interface Found<T> {
  items: T[]
  more: boolean
}

function found<T>({ items, next }: Page<T>): Found<T> {
  return { items, more: next !== null }
}

export async function pointsIn(part: Part): Promise<Found<PointSummary>> {
  return found(await points({ ...within(part), open: true, limit: most }))
}

export async function placesIn(part: Part): Promise<Found<PlaceSummary>> {
  return found(await answer(hazardService.GET('/places', { params: { query: { ...within(part), open: true, limit: most } } })))
}

export async function hazardsIn(part: Part): Promise<Found<HazardSummary>> {
  return found(await answer(hazardService.GET('/hazards', { params: { query: { ...within(part), open: true, limit: most } } })))
}

export async function disputesIn(part: Part): Promise<Found<DisputeSummary>> {
  return found(await answer(cases.GET('/disputes', { params: { query: { ...within(part), open: true, limit: most } } })))
}

export async function patrolsOf(part: Part): Promise<PatrolSummary[]> {
  return (await answer(service.GET('/areas/{id}/patrol-sectors', { params: { path: { id: part.id } } }))).items
}
