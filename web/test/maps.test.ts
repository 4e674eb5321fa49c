import { expect, test } from 'vitest'
import { placedOf } from '@/maps/layers'
import { positionOf, typed } from '@/maps/positions'
import { pathOf, projectionOf, type Geometry } from '@/maps/projection'
import { readCollection } from '@/maps/reading'
import { oneSystem } from '@/maps/systems'

const square: Geometry = { type: 'Polygon', coordinates: [[[114, 33], [115, 33], [115, 34], [114, 34], [114, 33]]] }

test('north is above, east is right, and everything lies on the picture', () => {
  const projection = projectionOf([square], [])!
  const [west, north] = projection.place([114, 34])
  const [east, south] = projection.place([115, 33])
  expect(west).toBeGreaterThan(0)
  expect(east).toBeGreaterThan(west)
  expect(east).toBeLessThan(projection.width)
  expect(south).toBeGreaterThan(north)
  expect(south).toBeLessThan(projection.height)
})

test('a degree east is drawn shorter than a degree north', () => {
  const { place } = projectionOf([square], [])!
  const across = place([115, 33])[0] - place([114, 33])[0]
  const along = place([114, 33])[1] - place([114, 34])[1]
  expect(across / along).toBeCloseTo(Math.cos((33.5 * Math.PI) / 180), 3)
})

test('a lone point has a picture, and nothing has none', () => {
  expect(projectionOf([], [[114.5, 33.5]])!.place([114.5, 33.5])[0]).toBeCloseTo(400)
  expect(projectionOf([], [])).toBeNull()
})

test('holes and further polygons are parts of one path', () => {
  const rings = square.coordinates as [number, number][][]
  const path = pathOf({ type: 'MultiPolygon', coordinates: [rings, rings] }, projectionOf([square], [])!)
  expect(path.match(/M/g)).toHaveLength(2)
  expect(path.match(/Z/g)).toHaveLength(2)
})

test('two reference systems are never drawn on one map', () => {
  const all = [{ system: 'GCJ02' as const }, { system: 'CGCS2000' as const }, { system: 'CGCS2000' as const }]
  expect(oneSystem(all)).toEqual(all.slice(1))
  expect(oneSystem([])).toEqual([])
})

test('a file that is no collection is told by what it is', async () => {
  const file = (text: string) => new File([text], 'a.geojson')
  expect(await readCollection(file('nothing'))).toBe('noJson')
  expect(await readCollection(file('{"type":"Polygon"}'))).toBe('noCollection')
  expect(await readCollection(file('{"type":"FeatureCollection","features":[]}'))).toEqual({ type: 'FeatureCollection', features: [] })
})

test('what has a position is on the map, a hazard at its place, each in its own reference system', () => {
  const at = { system: 'CGCS2000', longitude: 114.6, latitude: 33.7 }
  const points = [{ id: 'p', name: '警务室', room: true, position: { ...at, system: 'GCJ02' } }, { id: 'q', name: '岗亭', room: false, position: null }] as never
  const places = [{ id: 's', name: '学校', position: at }, { id: 'm', name: '市场' }] as never
  const hazards = [{ id: 'h', number: 'H-1', place: { id: 's', position: at } }, { id: 'i', number: 'H-2', place: { id: 'm', position: null } }, { id: 'j', number: 'H-3', place: null }] as never
  expect(placedOf(points, places, hazards)).toEqual([
    { id: 's', name: '学校', layer: 'places', mark: 'place', system: 'CGCS2000', at: [114.6, 33.7] },
    { id: 'p', name: '警务室', layer: 'points', mark: 'room', system: 'GCJ02', at: [114.6, 33.7] },
    { id: 'h', name: 'H-1', layer: 'hazards', mark: 'hazard', system: 'CGCS2000', at: [114.6, 33.7] },
  ])
})

test('a position is typed whole or not at all', () => {
  expect(positionOf(typed())).toBeUndefined()
  expect(positionOf(typed({ system: 'WGS84', longitude: 114.6, latitude: 33.7 }))).toEqual({ system: 'WGS84', longitude: 114.6, latitude: 33.7 })
})
