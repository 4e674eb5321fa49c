import { list, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

const refused = (...tries: ((world: World) => Attempt)[]): Entry => ({ by: 'clerk', outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })

/** Who serves where, and whether it is enough: of the personnel service. */
export const cover: Record<string, Entry> = {
  'GET /grades': { by: 'clerk', outcome: 'common' },
  'GET /people/{id}/grades': refused((world) => ({ path: { id: world.person } })),
  'POST /people/{id}/grades': refused((world) => ({ path: { id: world.person }, body: { grade: 1, from: '2025-03-02' } })),
  'POST /people/{id}/grades/{grade}/removal': refused((world) => ({ path: { id: world.person, grade: 1 }, body: { reason: '不归我管' } })),
  'GET /people/{id}/employments': refused((world) => ({ path: { id: world.person } })),
  'POST /people/{id}/employments': refused((world) => ({ path: { id: world.person }, etag: '"0"', body: { category: 'AUXILIARY', unit: world.station, from: '2025-03-02' } })),
  'POST /people/{id}/leaving': refused((world) => ({ path: { id: world.person }, etag: '"0"', body: { on: '2030-01-01', reason: '不归我管' } })),
  'GET /teams': list('clerk'),
  'GET /teams/{id}': refused((world) => ({ path: { id: world.team.id } })),
  'POST /teams': refused(
    (world) => ({ body: { name: '不归我管', area: world.village, size: 5, leader: world.own.person } }),
    (world) => ({ body: { name: '不归我管', area: world.own.village, size: 5, leader: world.person } }),
  ),
  'PUT /teams/{id}': refused((world) => ({ path: { id: world.team.id }, etag: world.team.etag, body: { name: '不归我管', area: world.own.village, size: 5, leader: world.own.person } })),
  'POST /teams/{id}/end': refused((world) => ({ path: { id: world.team.id }, etag: world.team.etag, body: { reason: '不归我管' } })),
  'GET /village-rules': { by: 'clerk', outcome: 'common' },
  'POST /village-rules': refused(() => ({ body: { from: '2030-01-01', name: '1+1', officers: 1, auxiliaries: 1, helpers: 0 } })),
  'GET /coverage': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /coverage/villages': list('clerk'),
  'GET /coverage/villages/export': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /staffing-standards': { by: 'clerk', outcome: 'common' },
  'POST /staffing-standards': refused(() => ({
    body: { from: '2030-01-01', urbanHouseholds: 1000, urbanPeople: 3000, ruralOfficers: 1, ruralPeople: 5000, targetPercent: 40, stretchPercent: 50, termMonths: 0 },
  })),
  'GET /staffing-gaps': list('clerk'),
  'GET /staffing-gaps/figures': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /staffing-gaps/export': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /staffing-ratios': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /staffing-ratios/trend': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /staffing-forecast': { by: 'clerk', outcome: 'silent', tries: (world): Attempt[] => [{ query: { add: 5 } }, { query: { add: 5, county: world.county } }, { query: { add: 5, station: world.station } }] },
  'GET /village-class-standards': { by: 'clerk', outcome: 'common' },
  'POST /village-class-standards': refused(() => ({ body: { villageClass: 'FIRST', from: '2030-01-01', officers: 2 } })),
  'GET /villages/{village}/classes': refused((world) => ({ path: { village: world.village } })),
  'POST /villages/{village}/classes': refused((world) => ({ path: { village: world.village }, body: { villageClass: 'FIRST', from: '2025-03-02' } })),
  'GET /term-exceptions': list('clerk'),
}
