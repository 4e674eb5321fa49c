import { list, type Attempt, type Entry } from './entry'
import type { World } from './world'

const square = { type: 'Polygon', coordinates: [[[114.8, 33.7], [114.9, 33.7], [114.9, 33.8], [114.8, 33.8], [114.8, 33.7]]] }

const cover = (area: number) => ({ from: '2025-01-01', covers: [{ area }] })

/** A step on a patrol sector of Huaiyang's. */
const patrol = (body?: (world: World) => object): Entry => ({
  by: 'clerk',
  outcome: 'refused',
  tries: (world): Attempt[] => [{ path: { id: world.patrol.id }, body: body?.(world), etag: body && world.patrol.etag }],
})

/** Outlines and what is drawn with them, of the jurisdiction service. */
export const maps: Record<string, Entry> = {
  'GET /boundaries': list('clerk'),
  'GET /boundaries/{area}': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station, world.county].map((area) => ({ path: { area } })) },
  'POST /boundaries': {
    by: 'clerk',
    outcome: 'refused',
    tries: (world) => [{ body: { system: 'CGCS2000', from: '2025-01-01', source: '不归我管', collection: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: world.villageCode }, geometry: square }] } } }],
  },
  'GET /boundary-packs': list('clerk'),
  'GET /patrol-crew-kinds': { by: 'clerk', outcome: 'common' },
  'GET /areas/{id}/patrol-sectors': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station].map((id) => ({ path: { id } })) },
  'GET /patrol-sectors': list('clerk'),
  'POST /patrol-sectors': {
    by: 'clerk',
    outcome: 'refused',
    tries: (world) => [
      { body: { code: 'X-99', name: '不归我管', arrangement: cover(world.village) } },
      { body: { code: 'X-99', name: '不归我管', arrangement: { ...cover(world.own.village), leader: world.person } } },
    ],
  },
  'GET /patrol-sectors/{id}': patrol(),
  'PUT /patrol-sectors/{id}': patrol(() => ({ code: 'X-99', name: '不归我管' })),
  'POST /patrol-sectors/{id}/arrangements': patrol((world) => cover(world.own.village)),
  'POST /patrol-sectors/{id}/closure': patrol(() => ({ on: '2030-01-01', reason: '不归我管' })),
  'GET /layout': list('clerk'),
  'GET /layout/{station}': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station, world.county].map((station) => ({ path: { station } })) },
}
