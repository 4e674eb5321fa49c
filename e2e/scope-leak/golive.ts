import { list, type Entry } from './entry'

const drill: Entry = {
  by: 'clerk',
  outcome: 'refused',
  tries: (world) => [world.station, world.county].map((id) => ({ path: { id }, etag: '"1"' })),
}

/** Training mode, of the jurisdiction service. */
export const training: Record<string, Entry> = {
  'GET /areas/{id}/training': { by: 'clerk', outcome: 'refused', tries: (world) => [world.station, world.county].map((id) => ({ path: { id } })) },
  'POST /areas/{id}/training': drill,
  'POST /areas/{id}/training/end': drill,
  'GET /go-live': list('clerk'),
}
