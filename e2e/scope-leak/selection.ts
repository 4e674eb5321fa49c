import type { Caller } from '../platform/api'
import { until } from '../platform/waiting'
import { list, refusedById, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

/** Ids of what Huaiyang selects, seconds and teaches. */
export interface Choosing {
  round: number
  session: number
  term: number
  mentorship: number
}

/** A village beside this one that no community officer holds. */
async function unheldVillage(clerk: Caller, beside: number): Promise<number> {
  const { code, township, station } = await clerk.get(`/jurisdiction/areas/${beside}`)
  const next = `${code.slice(0, 9)}${900 + Math.floor(Math.random() * 100)}`
  const { id } = await clerk.post('/jurisdiction/areas', { kind: 'VILLAGE', code: next, name: `试门村${next.slice(9)}`, settlement: 'RURAL', parents: [township.id, station.id] })
  return id
}

/** A round, a session that somebody has passed, and a term that was called off before its day. */
export async function choosingOf(clerk: Caller, county: number, village: number, person: number, mentor: number): Promise<Choosing> {
  const days = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  const round = await clerk.post('/personnel/selections', { county, form: { name: '试门', wishesUntil: days(30), from: days(40) } })
  await clerk.post(`/personnel/selections/${round.id}/vacancies`, { villages: [village] })
  await clerk.post(`/personnel/selections/${round.id}/candidates`, { candidates: [{ person, kind: 'DEDICATED', specialities: [] }] })
  const session = await clerk.post('/personnel/course-sessions', { county, course: 'VILLAGE_WORK', form: { place: '试门', from: days(-2) } })
  const invited = await clerk.post(`/personnel/course-sessions/${session.id}/invitations`, { people: [person] })
  await clerk.post(`/personnel/course-sessions/${session.id}/results`, { passed: [person], failed: [] }, `"${invited.version}"`)
  const free = await unheldVillage(clerk, village)
  const term = await until('personnel to hear of the new village', async () => {
    const { status, body } = await clerk.call({ method: 'POST', path: '/personnel/secondments', body: { person, village: free, from: days(9000) } })
    return status === 201 && body
  })
  await clerk.post(`/personnel/secondments/${term.id}/end`, { on: days(9000), reason: '试门' }, `"${term.version}"`)
  const mentorship = await clerk.post('/personnel/mentorships', { newcomer: person, mentor })
  await clerk.post(`/personnel/mentorships/${mentorship.id}/end`, { reason: '试门' }, `"${mentorship.version}"`)
  return { round: round.id, session: session.id, term: term.id, mentorship: mentorship.id }
}

const refused = (tries: (world: World) => Attempt[]): Entry => ({ by: 'clerk', outcome: 'refused', tries })
const common: Entry = { by: 'clerk', outcome: 'common' }
const reason = '不归我管'
const day = '2030-01-01'
const form = { name: reason, wishesUntil: day, from: day }

const ofRound = (body?: (world: World) => object): Entry => refused((world) => [{ path: { id: world.choosing.round }, etag: '"0"', body: body?.(world) }])
const ofVacancy = (body?: object): Entry => refused((world) => [{ path: { id: world.choosing.round, village: world.village }, etag: '"0"', body }])
const ofCandidate = (body?: object): Entry => refused((world) => [{ path: { id: world.choosing.round, person: world.idle }, etag: '"0"', body }])
const ofSession = (body?: (world: World) => object): Entry => refused((world) => [{ path: { id: world.choosing.session }, etag: '"0"', body: body?.(world) }])
const ofTerm = (body?: object): Entry => refused((world) => [{ path: { id: world.choosing.term }, etag: '"0"', body }])

/** Two-way selection and secondments, of the personnel service. */
export const selection: Record<string, Entry> = {
  'GET /selections': list('clerk'),
  'POST /selections': refused((world) => [{ body: { county: world.county, form } }]),
  'GET /selections/{id}': refusedById('clerk', (world) => world.choosing.round),
  'PUT /selections/{id}': ofRound(() => form),
  'POST /selections/{id}/match': ofRound(),
  'POST /selections/{id}/publication': ofRound(),
  'POST /selections/{id}/reopening': ofRound(() => ({ reason })),
  'GET /selections/{id}/leavings': ofRound(),
  'POST /selections/{id}/carrying-out': ofRound(() => ({ leaves: [] })),
  'POST /selections/{id}/call-off': ofRound(() => ({ reason })),
  'GET /selections/{id}/export': ofRound(),
  'GET /selections/{id}/vacancies': ofRound(),
  'POST /selections/{id}/vacancies': ofRound((world) => ({ villages: [world.own.village] })),
  'PUT /selections/{id}/vacancies/{village}/needs': ofVacancy({ specialities: [] }),
  'DELETE /selections/{id}/vacancies/{village}': ofVacancy(),
  'GET /selections/{id}/vacancies/{village}/explanation': ofVacancy(),
  'GET /selections/{id}/candidates': ofRound(),
  'POST /selections/{id}/candidates': ofRound((world) => ({ candidates: [{ person: world.own.person, kind: 'DEDICATED', specialities: [] }] })),
  'PUT /selections/{id}/candidates/{person}/wishes': ofCandidate({ places: [] }),
  'DELETE /selections/{id}/candidates/{person}': ofCandidate(),
  'GET /selections/{id}/candidates/{person}/explanation': ofCandidate(),
  'GET /me/selections': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /me/selections/{id}/vacancies': { by: 'officer', outcome: 'silent', tries: (world) => [{ path: { id: world.choosing.round } }] },
  'PUT /me/selections/{id}/wishes': { by: 'officer', outcome: 'refused', tries: (world) => [{ path: { id: world.choosing.round }, etag: '"0"', body: { places: [world.own.village] } }] },
  'GET /secondment-rules': common,
  'POST /secondment-rules': refused(() => [{ body: { from: day, termMonths: 12, warningDays: 30 } }]),
  'GET /secondments': list('clerk'),
  'GET /secondments/export': { by: 'clerk', outcome: 'silent', tries: widened },
  'POST /secondments': refused((world) => [{ body: { person: world.idle, village: world.own.village } }, { body: { person: world.own.person, village: world.village } }]),
  'GET /secondments/{id}': refusedById('clerk', (world) => world.choosing.term),
  'POST /secondments/{id}/renewal': ofTerm({}),
  'POST /secondments/{id}/end': ofTerm({ reason }),
  'POST /secondments/{id}/swap': ofTerm({ with: 1, version: 0, reason }),
}

/** Courses, mentors and know-how, of the personnel service. */
export const courses: Record<string, Entry> = {
  'GET /courses': common,
  'POST /courses': refused(() => [{ body: { code: 'SCOPE', form: { zh: reason, en: 'Leak' } } }]),
  'PUT /courses/{code}': refused(() => [{ path: { code: 'LAW' }, etag: '"0"', body: { zh: reason, en: 'Leak' } }]),
  'GET /course-requirements': common,
  'POST /course-requirements': refused(() => [{ body: { course: 'LAW' } }]),
  'POST /course-requirements/{id}/end': refused(() => [{ path: { id: 1 }, etag: '"0"', body: {} }]),
  'GET /course-sessions': list('clerk'),
  'POST /course-sessions': refused((world) => [{ body: { county: world.county, course: 'LAW', form: { place: reason, from: day } } }]),
  'GET /course-sessions/{id}': refusedById('clerk', (world) => world.choosing.session),
  'PUT /course-sessions/{id}': ofSession(() => ({ place: reason, from: day })),
  'GET /course-sessions/{id}/attendances': ofSession(),
  'POST /course-sessions/{id}/invitations': ofSession((world) => ({ people: [world.own.person] })),
  'POST /course-sessions/{id}/results': ofSession(() => ({ passed: [], failed: [] })),
  'POST /course-sessions/{id}/call-off': ofSession(),
  'GET /training-dues': list('clerk'),
  'GET /people/{id}/training': refusedById('clerk', (world) => world.idle),
  'GET /me/training': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /mentorships': list('clerk'),
  'POST /mentorships': refused((world) => [{ body: { newcomer: world.idle, mentor: world.own.person } }, { body: { newcomer: world.own.person, mentor: world.idle } }]),
  'POST /mentorships/{id}/end': refused((world) => [{ path: { id: world.choosing.mentorship }, etag: '"1"', body: { reason } }]),
  'GET /know-how': common,
  'POST /know-how': refused(() => [{ body: { title: reason, text: reason } }]),
  'PUT /know-how/{id}': refused(() => [{ path: { id: 1 }, etag: '"0"', body: { title: reason, text: reason } }]),
}
