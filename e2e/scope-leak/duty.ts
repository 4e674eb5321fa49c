import { list, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

const beside = (more: Omit<Attempt, 'path'> = {}): Entry => ({ by: 'chief', outcome: 'refused', tries: (world) => [{ path: { id: world.roster.id }, ...more }] })
const ofPerson = (body?: object): Entry => ({ by: 'chief', outcome: 'refused', tries: (world) => [{ path: { person: world.person, day: '2040-01-01' }, body }] })
const duty = (world: World) => ({ id: world.roster.id, duty: world.roster.duty })

/** Rosters and qualifications, of the personnel service. */
export const duties: Record<string, Entry> = {
  'GET /roster-rules': { by: 'chief', outcome: 'common' },
  'POST /roster-rules': { by: 'clerk', outcome: 'refused', tries: () => [{ body: { from: '2040-01-01' } }] },
  'DELETE /roster-rules/{id}': { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: 1 }, etag: '"0"' }] },
  'GET /rosters': list('chief'),
  'POST /rosters': { by: 'chief', outcome: 'refused', tries: (world) => [world.station, world.village, world.county].map((station) => ({ body: { station, month: new Date().toISOString().slice(0, 10) } })) },
  'GET /rosters/{id}': beside(),
  'GET /rosters/{id}/check': beside(),
  'GET /rosters/{id}/changes': beside(),
  'GET /rosters/{id}/wishes': beside(),
  'GET /rosters/{id}/export': beside(),
  'GET /rosters/{id}/swaps': beside(),
  'GET /rosters/{id}/making': beside(),
  'POST /rosters/{id}/making': beside(),
  'POST /rosters/{id}/making/stop': beside(),
  'POST /rosters/{id}/publication': { by: 'chief', outcome: 'refused', tries: (world) => [{ path: { id: world.roster.id }, etag: world.roster.etag }] },
  'GET /rosters/{id}/duties/{duty}/candidates': { by: 'chief', outcome: 'refused', tries: (world) => [{ path: duty(world) }] },
  'PUT /rosters/{id}/duties/{duty}': { by: 'chief', outcome: 'refused', tries: (world) => [{ path: duty(world), etag: world.roster.etag, body: { person: world.own.person, reason: '不归我管' } }] },
  'POST /duty-swaps/{id}/decision': { by: 'chief', outcome: 'refused', tries: () => [{ path: { id: 1 }, etag: '"0"', body: { approved: true } }] },
  'GET /on-duty': { by: 'officer', outcome: 'refused', tries: (world) => [world.station, world.village].map((area) => ({ query: { area } })) },
  'GET /me/duties': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /people/{person}/duty-wishes': ofPerson(),
  'PUT /people/{person}/duty-wishes/{day}': ofPerson({ duty: true }),
  'DELETE /people/{person}/duty-wishes/{day}': ofPerson(),
  'GET /me/duty-wishes': { by: 'officer', outcome: 'silent', tries: widened },
  'PUT /me/duty-wishes/{day}': { by: 'officer', outcome: 'refused', tries: () => [{ path: { day: '2020-01-01' }, body: { duty: true } }] },
  'DELETE /me/duty-wishes/{day}': { by: 'officer', outcome: 'refused', tries: () => [{ path: { day: '2020-01-01' } }] },
  'GET /me/duty-swaps': { by: 'officer', outcome: 'silent', tries: widened },
  'POST /me/duty-swaps': { by: 'officer', outcome: 'refused', tries: (world) => [{ body: { duty: world.roster.duty, other: world.roster.duty + 1, reason: '不归我管' } }] },
  'POST /me/duty-swaps/{id}/agreement': { by: 'officer', outcome: 'refused', tries: () => [{ path: { id: 1 }, etag: '"0"' }] },
  'POST /me/duty-swaps/{id}/withdrawal': { by: 'officer', outcome: 'refused', tries: () => [{ path: { id: 1 }, etag: '"0"' }] },
  'GET /qualifications': list('clerk'),
  'POST /qualifications': { by: 'clerk', outcome: 'refused', tries: (world) => [[world.person], [world.own.person, world.person]].map((people) => ({ body: { people, kind: 'FIREARMS', from: '2026-01-01' } })) },
  'POST /qualifications/{id}/end': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.qualification.id }, etag: world.qualification.etag, body: { reason: '不归我管' } }] },
}
