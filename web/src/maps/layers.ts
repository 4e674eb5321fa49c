import type { HazardSummary, PlaceSummary } from '@/api/types'
import type { PointSummary } from '@/force/calls'
import type { ReferenceSystem } from './calls'
import type { Position as Degrees } from './positions'
import type { Position } from './projection'

export type MarkKind = 'room' | 'post' | 'place' | 'hazard'
export const layers = ['points', 'places', 'hazards'] as const
export type Layer = (typeof layers)[number]

/** Something that has a position, in its own reference system. */
export interface Placed {
  id: string
  name: string
  layer: Layer
  mark: MarkKind
  system: ReferenceSystem
  at: Position
}

function placed(layer: Layer, mark: MarkKind, id: string, name: string, position: Degrees | null | undefined): Placed[] {
  return position ? [{ id, name, layer, mark, system: position.system, at: [Number(position.longitude), Number(position.latitude)] }] : []
}

/** Whatever has a position; a hazard has that of its place. What is drawn later lies above. */
export function placedOf(points: PointSummary[], places: PlaceSummary[], hazards: HazardSummary[]): Placed[] {
  return [
    ...places.flatMap(({ id, name, position }) => placed('places', 'place', id, name, position)),
    ...points.flatMap(({ id, name, room, position }) => placed('points', room ? 'room' : 'post', id, name, position)),
    ...hazards.flatMap(({ id, number, place }) => placed('hazards', 'hazard', id, number, place?.position)),
  ]
}
