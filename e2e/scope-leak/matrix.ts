import type { Call } from '../platform/api'
import { keyOf, type Operation } from './operations'
import type { World } from './world'

type Attempt = Omit<Call, 'method' | 'path'> & { path?: Record<string, string | number> }

/** How an operation is tried by somebody from outside. */
export interface Entry {
  /** Which neighbour tries: the one whose role may call this at all. */
  by: 'clerk' | 'officer' | 'auditor'
  /**
   * What must come out: `silent`, an answer with nothing of Huaiyang in it; `refused`, no answer and no effect;
   * `common`, the same for everybody and nobody's secret; `faulted`, an upload whose every foreign row is a problem.
   */
  outcome: 'silent' | 'refused' | 'common' | 'faulted'
  /** Attempts at Huaiyang's: its ids in the path, its areas in the query, its ids in the body. */
  tries?: (world: World) => Attempt[]
}

const refusedById = (by: Entry['by'], id: (world: World) => string | number): Entry => ({ by, outcome: 'refused', tries: (world) => [{ path: { id: id(world) } }] })

/** Ways to ask for more than one's own; unknown names must be ignored or refused, never obeyed. */
const widened = (world: World): Attempt[] => {
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

const list = (by: Entry['by']): Entry => ({ by, outcome: 'silent', tries: widened })

/** Figures of areas that are not one's own: each of Huaiyang's is as unknown as one that does not exist. */
const figures: Entry = {
  by: 'clerk',
  outcome: 'refused',
  tries: (world) => [1, world.county, world.station, world.village].map((area) => ({ query: { area, indicator: 'FOUND', months: 3 } })),
}

const step = (body: object): Entry => ({
  by: 'officer',
  outcome: 'refused',
  tries: (world) => [{ path: { id: world.dispute.id }, body, etag: world.dispute.etag }],
})

const system: Entry = { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: 1 } }] }
const systemDeed: Entry = { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: 1 }, body: { reason: '试一试' } }] }

const upload: Entry = { by: 'clerk', outcome: 'faulted', tries: (world) => [{ form: world.workbook }] }

/** Comes with the libraries, so every service has it. */
const common: Record<string, Entry> = {
  'GET /audit-entries': list('auditor'),
  'GET /parked-events': system,
  'GET /parked-events/{id}': system,
  'POST /parked-events/{id}/replay': systemDeed,
  'POST /parked-events/{id}/drop': systemDeed,
}

/** Every operation of every service. One that is missing here fails the build: say how it is tried, then it may go out. */
export const matrix: Record<string, Record<string, Entry>> = {
  jurisdiction: {
    ...common,
    'GET /areas': list('clerk'),
    'GET /areas/{id}': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station, world.county].map((id) => ({ path: { id } })) },
    'GET /onboarding-template': { by: 'clerk', outcome: 'common' },
    'GET /onboardings': list('clerk'),
    'POST /onboardings': upload,
    'GET /onboardings/{id}': refusedById('clerk', (world) => world.onboarding.jurisdiction),
    'GET /onboardings/{id}/problems': refusedById('clerk', (world) => world.onboarding.jurisdiction),
    'POST /onboardings/{id}/commit': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.jurisdiction }, etag: '"1"' }] },
  },
  personnel: {
    ...common,
    'GET /me': { by: 'officer', outcome: 'silent', tries: widened },
    'GET /categories': { by: 'clerk', outcome: 'common' },
    'GET /people': list('clerk'),
    'GET /people/{id}': refusedById('clerk', (world) => world.person),
    'GET /postings': list('clerk'),
    'POST /postings': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [
        { body: { person: world.idle, function: 'GRID_WORKER', areas: [world.village] } },
        { body: { person: world.own.person, function: 'GRID_WORKER', areas: [world.village] } },
        { body: { person: world.own.person, function: 'GRID_WORKER', areas: [world.own.village, world.village] } },
        { body: { person: world.idle, function: 'GRID_WORKER', areas: [world.own.village] } },
        { body: { person: world.own.person, function: 'COUNTY_CLERK', areas: [world.county] } },
        { body: { person: world.own.person, function: 'CITY_ADMIN', areas: [1] } },
      ],
    },
    'POST /postings/{id}/end': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.posting.id }, etag: world.posting.etag, body: { reason: '不归我管' } }] },
    'GET /accounts/progress': { by: 'clerk', outcome: 'silent', tries: widened },
    'POST /account-slips': { by: 'clerk', outcome: 'refused', tries: (world) => [world.station, world.county, 1].map((unit) => ({ body: { unit } })) },
    'GET /onboardings': list('clerk'),
    'POST /onboardings': upload,
    'GET /onboardings/{id}': refusedById('clerk', (world) => world.onboarding.personnel),
    'GET /onboardings/{id}/problems': refusedById('clerk', (world) => world.onboarding.personnel),
    'POST /onboardings/{id}/commit': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.personnel }, etag: '"1"' }] },
  },
  case: {
    ...common,
    'GET /catalogues': { by: 'officer', outcome: 'common' },
    'GET /disputes': list('officer'),
    'POST /disputes': {
      by: 'officer',
      outcome: 'refused',
      tries: (world) => [
        { body: { village: world.village, category: 'NEIGHBOUR', source: 'VISIT', summary: '不归我管', parties: [] } },
        { body: { village: world.own.village, category: 'NEIGHBOUR', source: 'VISIT', summary: '不归我管', parties: [], county: world.county } },
      ],
    },
    'GET /disputes/{id}': refusedById('officer', (world) => world.dispute.id),
    'POST /disputes/{id}/triage': step({ answers: [] }),
    'POST /disputes/{id}/assignment': step({}),
    'POST /disputes/{id}/mediation': step({ kind: 'CIVIL' }),
    'POST /disputes/{id}/agreement': step({ terms: '不归我管' }),
    'POST /disputes/{id}/failure': step({ reason: '不归我管' }),
    'POST /disputes/{id}/take-up': step({}),
    'POST /disputes/{id}/follow-ups': step({ holds: true, satisfaction: 5 }),
    'POST /disputes/{id}/closure': step({}),
    'POST /disputes/{id}/withdrawal': step({ reason: '不归我管' }),
    'POST /disputes/{id}/disclosures': step({ reason: '想看一看' }),
    'POST /imports/disputes': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [
        {
          body: {
            county: '411603',
            records: [{ reference: 'leak-1', village: world.villageCode, category: 'NEIGHBOUR', source: 'VISIT', summary: '不归我管', occurredAt: '2025-03-02T01:00:00Z' }],
          },
        },
      ],
    },
  },
  assessment: {
    ...common,
    'GET /indicators': { by: 'clerk', outcome: 'common' },
    'GET /overview': figures,
    'GET /overview/live': figures,
    'GET /trend': figures,
    'GET /comparison': figures,
    'GET /open-matters': figures,
    'GET /coverage': figures,
    'GET /silent-villages': figures,
    'GET /disputes-by-county': list('clerk'),
    'GET /disputes-by-county/live': { by: 'clerk', outcome: 'silent', tries: widened },
  },
}

export function entryOf(operation: Operation): Entry | undefined {
  return matrix[operation.service]?.[keyOf(operation)]
}
