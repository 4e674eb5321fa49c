import type { Call } from '../platform/api'
import type { World } from './world'

/** What is about the caller's own person: open to whoever is in service, posted or not (`@InService`). */
export const isOwn = (path: string) => /^\/(me|inbox|notices)(\/|$)/.test(path)

export type Attempt = Omit<Call, 'method' | 'path'> & { path?: Record<string, string | number> }

/** How an operation is tried by somebody from outside. */
export interface Entry {
  /** Which neighbour tries: the one whose role may call this at all. */
  by: 'clerk' | 'chief' | 'officer' | 'auditor'
  /**
   * What must come out: `silent`, an answer with nothing of Huaiyang in it; `refused`, no answer and no effect;
   * `common`, the same for everybody and nobody's secret; `faulted`, an upload whose every foreign row is a problem.
   */
  outcome: 'silent' | 'refused' | 'common' | 'faulted'
  /** Attempts at Huaiyang's: its ids in the path, its areas in the query, its ids in the body. */
  tries?: (world: World) => Attempt[]
}

export const refusedById = (by: Entry['by'], id: (world: World) => string | number): Entry => ({ by, outcome: 'refused', tries: (world) => [{ path: { id: id(world) } }] })

/** Ways to ask for more than one's own; unknown names must be ignored or refused, never obeyed. */
export const widened = (world: World): Attempt[] => {
  const wishes: Record<string, string | number>[] = [
    {},
    { county: world.county },
    { station: world.station },
    { village: world.village },
    { area: world.village },
    { unit: world.station },
    { parent: world.county },
    { parent: 1 },
    { person: world.person },
    { responsible: world.person },
    { code: world.villageCode },
    { code: '411603' },
    { q: '4116' },
    { q: '淮阳' },
    { counties: '*' },
    { scope: '*' },
    { record: world.dispute.id },
  ]
  return wishes.map((query) => ({ query: { limit: 200, ...query } }))
}

export const list = (by: Entry['by']): Entry => ({ by, outcome: 'silent', tries: widened })

const system: Entry = { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: 1 } }] }
const systemDeed: Entry = { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: 1 }, body: { reason: '试一试' } }] }

/** Comes with the libraries, so every service has it. */
export const common: Record<string, Entry> = {
  'GET /audit-entries': list('auditor'),
  'GET /parked-events': system,
  'GET /parked-events/{id}': system,
  'POST /parked-events/{id}/replay': systemDeed,
  'POST /parked-events/{id}/drop': systemDeed,
}
