import { expect, test } from 'vitest'
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
