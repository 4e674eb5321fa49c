import { list, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

const refused = (...tries: ((world: World) => Attempt)[]): Entry => ({ by: 'clerk', outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })

/** A step on Huaiyang's point, with the very version that it has. */
const step = (body: (world: World) => object): Entry => refused((world) => ({ path: { id: world.point.id }, body: body(world), etag: world.point.etag }))
const aDay = '2025-03-02'

/** The places of the force, of the jurisdiction service. */
export const force: Record<string, Entry> = {
  'GET /police-point-kinds': { by: 'clerk', outcome: 'common' },
  'GET /police-point-figures': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /police-points': list('clerk'),
  'POST /police-points': refused(
    (world) => ({ body: { village: world.village, kind: 'ROOM', name: '不归我管', openedOn: aDay } }),
    (world) => ({ body: { village: world.own.village, kind: 'ROOM', name: '不归我管', openedOn: aDay, serves: [world.village] } }),
  ),
  'GET /police-points/{id}': refused((world) => ({ path: { id: world.point.id } })),
  'PUT /police-points/{id}': step(() => ({ name: '不归我管' })),
  'POST /police-points/{id}/upgrades': step(() => ({ on: aDay, note: '不归我管' })),
  'POST /police-points/{id}/services': step((world) => ({ villages: [world.own.village], from: aDay })),
  'POST /police-points/{id}/closure': step(() => ({ on: aDay, reason: '不归我管' })),
}
