import { type Attempt, type Entry } from './entry'
import type { World } from './world'

const refused = (...tries: ((world: World) => Attempt)[]): Entry => ({ by: 'clerk', outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })

/** Who serves where, and whether it is enough: of the personnel service. */
export const cover: Record<string, Entry> = {
  'GET /grades': { by: 'clerk', outcome: 'common' },
  'GET /people/{id}/grades': refused((world) => ({ path: { id: world.person } })),
  'POST /people/{id}/grades': refused((world) => ({ path: { id: world.person }, body: { grade: 1, from: '2025-03-02' } })),
  'POST /people/{id}/grades/{grade}/removal': refused((world) => ({ path: { id: world.person, grade: 1 }, body: { reason: '不归我管' } })),
}
