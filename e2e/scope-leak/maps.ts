import { list, type Entry } from './entry'

const square = { type: 'Polygon', coordinates: [[[114.8, 33.7], [114.9, 33.7], [114.9, 33.8], [114.8, 33.8], [114.8, 33.7]]] }

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
}
