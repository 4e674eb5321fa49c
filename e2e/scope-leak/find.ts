import { list, refusedById, widened, type Entry } from './entry'

/** What is found, counted and kept for finding it again, of the case service. */
export const find: Record<string, Entry> = {
  'GET /disputes/likely': { by: 'officer', outcome: 'silent', tries: (world) => [world.village, world.station].map((village) => ({ query: { village, category: 'NEIGHBOUR', words: '两户因排水沟走向起争执' } })) },
  'GET /disputes/{id}/likely': refusedById('officer', (world) => world.dispute.id),
  'GET /likeness-rules': { by: 'clerk', outcome: 'common' },
  'POST /likeness-rules': { by: 'clerk', outcome: 'refused', tries: () => [{ body: { from: '2099-01-01', days: 1, percent: 10 } }] },
  'GET /board': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /board/units': { by: 'officer', outcome: 'silent', tries: (world) => ['STATION', 'SECTOR', 'VILLAGE'].flatMap((by) => widened(world).map(({ query }) => ({ query: { by, ...query } }))) },
  'GET /saved-views': list('officer'),
  'PUT /saved-views/{id}': { by: 'officer', outcome: 'silent', tries: () => [{ path: { id: '01936a00-0000-7000-8000-00000000f19d' }, body: { name: '不归我管', filters: { open: ['true'] } } }] },
  'DELETE /saved-views/{id}': { by: 'officer', outcome: 'refused', tries: () => [{ path: { id: '01936a00-0000-7000-8000-00000000f19e' } }] },
}
