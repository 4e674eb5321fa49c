import type { ReferenceSystem } from './calls'

/** Where something stands, in degrees. */
export interface Position {
  system: ReferenceSystem
  longitude: number
  latitude: number
}

/** As it is typed. */
export interface TypedPosition {
  system: ReferenceSystem
  longitude: string
  latitude: string
}

export function typed(position?: Position | null): TypedPosition {
  return { system: position?.system ?? 'CGCS2000', longitude: String(position?.longitude ?? ''), latitude: String(position?.latitude ?? '') }
}

/** Nothing where nothing was typed. */
export function positionOf({ system, longitude, latitude }: TypedPosition): Position | undefined {
  return longitude.trim() || latitude.trim() ? { system, longitude: Number(longitude), latitude: Number(latitude) } : undefined
}

export function sayPosition(position?: Position | null): string | undefined {
  return position ? `${position.longitude}, ${position.latitude} (${position.system})` : undefined
}
