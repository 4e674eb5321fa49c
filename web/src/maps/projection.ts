export type Position = [longitude: number, latitude: number]
type Ring = Position[]
export type Geometry = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }

/** Degrees to places on a picture of this width, north above; a degree east is shorter than a degree north. */
export interface Projection {
  width: number
  height: number
  place: (at: Position) => [x: number, y: number]
}

const most = 0.9

function polygonsOf(geometry: Geometry): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** The picture that holds all of them with a small margin; null where there is nothing to draw. */
export function projectionOf(geometries: Geometry[], points: Position[], width = 800): Projection | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const see = ([longitude, latitude]: Position) => {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  geometries.forEach((geometry) => polygonsOf(geometry).forEach(([shell]) => shell.forEach(see)))
  points.forEach(see)
  if (west > east) return null
  const shrunk = Math.cos((((south + north) / 2) * Math.PI) / 180)
  // A lone point is drawn on about a kilometre.
  const across = Math.max((east - west) * shrunk, 0.01)
  const along = Math.max(north - south, 0.01)
  const height = Math.min(Math.max(width * (along / across), width * 0.4), width * most)
  const scale = Math.min(width / across, height / along) * 0.94
  const [left, top] = [(width - (east - west) * shrunk * scale) / 2, (height - (north - south) * scale) / 2]
  return {
    width,
    height,
    place: ([longitude, latitude]) => [left + (longitude - west) * shrunk * scale, top + (north - latitude) * scale],
  }
}

/** The outline as the path of an SVG. */
export function pathOf(geometry: Geometry, { place }: Projection): string {
  const drawn = (ring: Ring) => `M${ring.map((at) => place(at).map((part) => part.toFixed(1)).join(' ')).join('L')}Z`
  return polygonsOf(geometry).map((rings) => rings.map(drawn).join('')).join('')
}
