import { list, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

const refused = (...tries: ((world: World) => Attempt)[]): Entry => ({ by: 'clerk', outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })

/** A step on something of Huaiyang's, with the very version that it has. */
const step = (of: (world: World) => { id: number; etag: string }, body: object): Entry => refused((world) => ({ path: { id: of(world).id }, body, etag: of(world).etag }))
const leave = (body: object) => step((world) => world.leave, body)
const withdrawal = (body: object) => step((world) => world.withdrawal, body)
const days = { from: '2030-03-01', until: '2030-03-05' }

/** Corrections, leave and withdrawals, of the personnel service. */
export const posts: Record<string, Entry> = {
  'GET /postings/{id}/corrections': refused((world) => ({ path: { id: world.posting.id } })),
  'POST /postings/{id}/corrections': step((world) => world.posting, { areas: [], reason: '不归我管' }),
  'GET /leaves': list('clerk'),
  'GET /me/leaves': { by: 'officer', outcome: 'silent', tries: widened },
  'POST /leaves': refused(
    (world) => ({ body: { person: world.person, kind: 'ANNUAL', ...days } }),
    (world) => ({ body: { person: world.own.person, kind: 'ANNUAL', ...days, cover: world.person } }),
  ),
  'POST /leaves/{id}/end': leave({}),
  'POST /leaves/{id}/cover': refused(
    (world) => ({ path: { id: world.leave.id }, body: { cover: world.own.person }, etag: world.leave.etag }),
  ),
  'GET /leave-requests': list('clerk'),
  'POST /leave-requests/{id}/approval': step((world) => world.request, {}),
  'POST /leave-requests/{id}/refusal': step((world) => world.request, { reason: '不归我管' }),
  'GET /me/leave-requests': { by: 'officer', outcome: 'silent', tries: widened },
  'POST /me/leave-requests': { by: 'officer', outcome: 'refused', tries: (world) => [{ body: { kind: 'ANNUAL', from: '2020-03-01', until: '2020-03-05', cover: world.person } }] },
  'POST /me/leave-requests/{id}/withdrawal': { by: 'officer', outcome: 'refused', tries: (world) => [{ path: { id: world.request.id }, etag: world.request.etag }] },
  'GET /me/colleagues': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /withdrawals': list('clerk'),
  'GET /withdrawals/export': { by: 'clerk', outcome: 'silent', tries: (world) => [{ query: { station: world.station } }] },
  'GET /withdrawal-counts': { by: 'clerk', outcome: 'silent', tries: widened },
  'POST /withdrawals': refused(
    (world) => ({ body: { person: world.person, orderedBy: 1, reason: '不归我管', ...days } }),
    (world) => ({ body: { person: world.own.person, orderedBy: world.station, reason: '不归我管', ...days } }),
  ),
  'POST /withdrawals/{id}/approval': withdrawal({}),
  'POST /withdrawals/{id}/refusal': withdrawal({ reason: '不归我管' }),
  'POST /withdrawals/{id}/cover': refused((world) => ({ path: { id: world.withdrawal.id }, body: { cover: world.own.person }, etag: world.withdrawal.etag })),
  'POST /withdrawals/{id}/end': withdrawal({}),
}
