import { list, type Attempt, type Entry } from './entry'
import type { World } from './world'

const refused = (...tries: ((world: World) => Attempt)[]): Entry => ({ by: 'clerk', outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })
/** A step on what Huaiyang has, with the very version that it has. */
const step = (of: (world: World) => { id: number; etag: string }, body: (world: World) => object): Entry => refused((world) => ({ path: { id: of(world).id }, body: body(world), etag: of(world).etag }))
const aDay = '2025-03-02'

/** What the force gets and has, of the personnel service. */
export const care: Record<string, Entry> = {
  'GET /terms': { by: 'clerk', outcome: 'common' },
  'PUT /terms/{catalogue}/{code}': refused(() => ({ path: { catalogue: 'EQUIPMENT', code: 'SCOPE' }, body: { zh: '不归我管', en: 'Not mine' } })),
  'GET /equipment': list('clerk'),
  'GET /equipment/export': { by: 'clerk', outcome: 'silent', tries: (world) => [{ query: { unit: world.station } }] },
  'GET /equipment/{id}': refused((world) => ({ path: { id: world.equipment.id } })),
  'POST /equipment': refused((world) => ({ body: { kind: 'KIT', number: 'SCOPE-1', unit: world.station } })),
  'PUT /equipment/{id}': step(({ equipment }) => equipment, (world) => ({ kind: 'KIT', number: 'SCOPE-2', unit: world.station })),
  'POST /equipment/{id}/issue': step(({ equipment }) => equipment, (world) => ({ person: world.own.person, on: aDay })),
  'POST /equipment/{id}/hand-over': step(({ equipment }) => equipment, (world) => ({ person: world.own.person, on: aDay })),
  'POST /equipment/{id}/return': step(({ equipment }) => equipment, () => ({ on: aDay })),
  'POST /equipment/{id}/retirement': step(({ equipment }) => equipment, () => ({ reason: '不归我管' })),
  'GET /service-records': list('clerk'),
  'POST /service-records': refused((world) => ({ body: { people: [world.own.person, world.person], catalogue: 'CARE', code: 'CONDOLENCE', on: aDay } })),
  'POST /service-records/{id}/strike': step(({ record }) => record, () => ({ reason: '不归我管' })),
  'GET /promotions': list('clerk'),
  'POST /promotions': refused((world) => ({ body: { person: world.person } })),
  'GET /candidates': list('clerk'),
  'GET /health-checks-due': list('clerk'),
  'GET /incentive-rules': { by: 'clerk', outcome: 'common' },
  'POST /incentive-rules': refused(() => ({ body: { from: '2099-01-01', yearsInGrade: 2, yearsWithMerit: 1, merits: [], excellentNeeded: 1, monthsWithoutDiscipline: 12, excellentRunning: 3, healthCheckMonths: 12 } })),
  'GET /funds': list('clerk'),
  'GET /funds/{id}': refused(({ fund }) => ({ path: { id: fund.id } })),
  'POST /funds': refused((world) => ({ body: { name: '不归我管', unit: world.county, budget: 1, from: aDay } }), () => ({ body: { name: '不归我管', unit: 1, budget: 1, from: aDay } })),
  'PUT /funds/{id}': step(({ fund }) => fund, (world) => ({ name: '不归我管', unit: world.county, budget: 1, from: aDay })),
  'POST /funds/{id}/payments': step(({ fund }) => fund, (world) => ({ payments: [{ person: world.own.person, amount: 1 }], reason: '不归我管' })),
  'GET /funds/{id}/payments': refused(({ fund }) => ({ path: { id: fund.id } })),
  'GET /funds/{id}/payments/export': refused(({ fund }) => ({ path: { id: fund.id } })),
  'POST /funds/{id}/payments/{payment}/reversal': refused(({ fund }) => ({ path: { id: fund.id, payment: 1 }, body: { reason: '不归我管' }, etag: fund.etag })),
  'GET /allowance-rates': { by: 'clerk', outcome: 'common' },
  'POST /allowance-rates': refused(() => ({ body: { function: 'AUXILIARY', payer: 'COUNTY', from: '2099-01-01', amount: 1 } })),
  'GET /allowance-runs': list('clerk'),
  'POST /allowance-runs': refused((world) => ({ body: { county: world.county, month: aDay } })),
  'POST /allowance-runs/{id}/settlement': step(({ allowances }) => allowances, () => ({})),
  'GET /allowance-runs/{id}/allowances': refused(({ allowances }) => ({ path: { id: allowances.id } })),
  'GET /allowance-runs/{id}/allowances/export': refused(({ allowances }) => ({ path: { id: allowances.id } })),
  'GET /me/incentives': { by: 'officer', outcome: 'silent', tries: () => [{}] },
  'GET /me/equipment': { by: 'officer', outcome: 'silent', tries: () => [{}] },
}
