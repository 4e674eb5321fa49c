import { list, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

const refused = (...tries: ((world: World) => Attempt)[]): Entry => ({ by: 'clerk', outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })

/** A step on Huaiyang's point, with the very version that it has. */
const step = (body: (world: World) => object): Entry => refused((world) => ({ path: { id: world.point.id }, body: body(world), etag: world.point.etag }))
const standards = { from: '2030-01-01', communityRooms: 1, fewestVillages: 5, mostVillages: 8, remoteRooms: 2, workstations: 1 }
const aDay = '2025-03-02'

/** The places of the force, of the jurisdiction service. */
export const force: Record<string, Entry> = {
  'GET /facility-gaps': list('clerk'),
  'GET /facility-gap-counts': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /facility-plan': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /facility-standards': { by: 'clerk', outcome: 'common' },
  'POST /facility-standards': refused(() => ({ body: standards })),
  'GET /remote-stations': list('clerk'),
  'POST /remote-stations': refused((world) => ({ body: { station: world.station, from: aDay, reason: '不归我管' } })),
  'POST /remote-stations/{id}/end': refused((world) => ({ path: { id: world.remote.id }, body: { on: '2030-01-01' }, etag: world.remote.etag })),
  'GET /village-counts': list('clerk'),
  'POST /village-counts': refused((world) => ({ body: { on: aDay, source: '不归我管', counts: [{ village: world.own.village, households: 1, people: 1 }, { village: world.village, households: 1, people: 1 }] } })),
  'GET /village-counts/{id}': refused((world) => ({ path: { id: world.count.id } })),
  'PUT /village-counts/{id}': refused((world) => ({ path: { id: world.count.id }, body: { households: 1, people: 1, source: '不归我管' }, etag: world.count.etag })),
  'GET /villages/{id}/profile': refused((world) => ({ path: { id: world.village } })),
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
