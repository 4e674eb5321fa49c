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
  'GET /me/equipment': { by: 'officer', outcome: 'silent', tries: () => [{}] },
}
