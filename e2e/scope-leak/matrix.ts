import { care } from './care'
import { common, list, refusedById, widened, type Entry } from './entry'
import { cover } from './cover'
import { duties } from './duty'
import { fieldwork, hazard } from './field'
import { find } from './find'
import { force } from './force'
import { maps } from './maps'
import { training } from './golive'
import { posts } from './posts'
import { keyOf, type Operation } from './operations'
import { calendar, rules } from './rules'
import { resident } from './resident'
import { courses, selection } from './selection'

const step = (body: object): Entry => ({
  by: 'officer',
  outcome: 'refused',
  tries: (world) => [{ path: { id: world.dispute.id }, body, etag: world.dispute.etag }],
})

const reform = (body: object): Entry => ({
  by: 'clerk',
  outcome: 'refused',
  tries: (world) => [{ path: { id: world.village }, etag: '"1"', body }],
})

const connected = (areas: number[]) => ({ name: '不归我管', owner: '不归我管', contact: '不归我管', purpose: '不归我管', areas, scopes: ['case:write'], until: '2030-01-01' })

const upload: Entry = { by: 'clerk', outcome: 'faulted', tries: (world) => [{ form: world.workbook }] }

/** Figures of areas that are not one's own: each of Huaiyang's is as unknown as one that does not exist. */
const figures: Entry = {
  by: 'clerk',
  outcome: 'refused',
  tries: (world) => [1, world.county, world.station, world.village].map((area) => ({ query: { area, indicator: 'FOUND', months: 3 } })),
}

/** Every operation of every service. One that is missing here fails the build: say how it is tried, then it may go out. */
export const matrix: Record<string, Record<string, Entry>> = {
  jurisdiction: {
    ...common,
    ...force,
    ...calendar,
    ...maps,
    ...training,
    'GET /areas': list('clerk'),
    'GET /areas/{id}': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station, world.county].map((id) => ({ path: { id } })) },
    'GET /areas/{id}/children': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station, world.county].map((id) => ({ path: { id } })) },
    'GET /areas/{id}/history': { by: 'clerk', outcome: 'refused', tries: (world) => [world.village, world.station, world.county].map((id) => ({ path: { id } })) },
    'GET /codes/{code}': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { code: world.villageCode } }] },
    'POST /areas': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [
        { body: { kind: 'TOWNSHIP', code: '411603999', name: '不归我管', parents: [world.county] } },
        { body: { kind: 'GRID', code: `${world.villageCode}999`, name: '不归我管', parents: [world.village] } },
      ],
    },
    'POST /areas/{id}/name': reform({ name: '不归我管' }),
    'POST /areas/{id}/code': reform({ code: '411603999201' }),
    'POST /areas/{id}/settlement': reform({ settlement: 'URBAN' }),
    'POST /areas/{id}/parents': reform({ parents: [1] }),
    'POST /areas/{id}/closure': reform({ reason: '不归我管' }),
    'POST /areas/{id}/withdrawals': reform({ day: '2030-01-01', reason: '不归我管' }),
    'POST /mergers': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [{ etag: '"1"', body: { areas: [world.own.village], into: world.village, reason: '不归我管' } }],
    },
    'POST /splits': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [{ etag: '"1"', body: { area: world.village, remains: true, into: [{ code: '411603999201', name: '不归我管' }], reason: '不归我管' } }],
    },
    'GET /onboarding-template': { by: 'clerk', outcome: 'common' },
    'GET /onboardings': list('clerk'),
    'POST /onboardings': upload,
    'GET /onboardings/progress': { by: 'clerk', outcome: 'silent', tries: widened },
    'GET /onboardings/{id}': refusedById('clerk', (world) => world.onboarding.jurisdiction),
    'GET /onboardings/{id}/problems': refusedById('clerk', (world) => world.onboarding.jurisdiction),
    'GET /onboardings/{id}/workbook': refusedById('clerk', (world) => world.onboarding.jurisdiction),
    'POST /onboardings/{id}/workbook': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.jurisdiction }, body: { problems: [] } }] },
    'POST /onboardings/{id}/commit': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.jurisdiction }, etag: '"1"' }] },
    'POST /onboardings/{id}/undo': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.jurisdiction }, etag: '"1"' }] },
  },
  personnel: {
    ...common,
    ...duties,
    ...cover,
    ...posts,
    ...care,
    ...courses,
    ...selection,
    'GET /me': { by: 'officer', outcome: 'silent', tries: widened },
    'GET /go-live': list('clerk'),
    'GET /people': list('clerk'),
    'GET /people/{id}': refusedById('clerk', (world) => world.person),
    'POST /people': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [world.station, world.county, 1].map((unit) => ({ body: { serviceNumber: 'SCOPE1', particulars: { displayName: '不归我管', category: 'AUXILIARY', unit } } })),
    },
    'PUT /people/{id}': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [{ path: { id: world.person }, etag: '"0"', body: { displayName: '不归我管', category: 'AUXILIARY', unit: world.station } }],
    },
    'GET /people/{id}/history': refusedById('clerk', (world) => world.person),
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
    'PUT /postings/{id}/areas': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [{ path: { id: world.posting.id }, etag: world.posting.etag, body: { areas: [world.own.village] } }],
    },
    'POST /postings/{id}/end': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.posting.id }, etag: world.posting.etag, body: { reason: '不归我管' } }] },
    'GET /concurrent-posts': list('clerk'),
    'POST /concurrent-posts': {
      by: 'clerk',
      outcome: 'refused',
      tries: (world) => [
        { body: { person: world.person, post: 'VILLAGE_DEPUTY_SECRETARY', organisation: world.own.village } },
        { body: { person: world.own.person, post: 'VILLAGE_DEPUTY_SECRETARY', organisation: world.village } },
      ],
    },
    'POST /concurrent-posts/{id}/end': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.secondPost.id }, etag: world.secondPost.etag, body: { reason: '不归我管' } }] },
    'GET /concurrent-post-rates': { by: 'clerk', outcome: 'silent', tries: widened },
    'GET /systems': { by: 'clerk', outcome: 'refused', tries: widened },
    'GET /systems/{id}': refusedById('clerk', () => 1),
    'POST /systems': { by: 'clerk', outcome: 'refused', tries: (world) => [{ body: { client: 'not-mine', particulars: connected([world.own.village]) } }] },
    'PUT /systems/{id}': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: 1 }, etag: '"1"', body: connected([world.own.village]) }] },
    'POST /systems/{id}/secret': refusedById('clerk', () => 1),
    'POST /systems/{id}/end': { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: 1 }, etag: '"1"', body: { reason: '不归我管' } }] },
    'GET /accounts/progress': { by: 'clerk', outcome: 'silent', tries: widened },
    'POST /account-slips': { by: 'clerk', outcome: 'refused', tries: (world) => [world.station, world.county, 1].map((unit) => ({ body: { unit } })) },
    'GET /onboardings': list('clerk'),
    'POST /onboardings': upload,
    'GET /onboardings/progress': { by: 'clerk', outcome: 'silent', tries: widened },
    'GET /onboardings/{id}': refusedById('clerk', (world) => world.onboarding.personnel),
    'GET /onboardings/{id}/problems': refusedById('clerk', (world) => world.onboarding.personnel),
    'GET /onboardings/{id}/workbook': refusedById('clerk', (world) => world.onboarding.personnel),
    'POST /onboardings/{id}/workbook': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.personnel }, body: { problems: [] } }] },
    'POST /onboardings/{id}/commit': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.personnel }, etag: '"1"' }] },
    'POST /onboardings/{id}/undo': { by: 'clerk', outcome: 'refused', tries: (world) => [{ path: { id: world.onboarding.personnel }, etag: '"1"' }] },
  },
  case: {
    ...common,
    ...find,
    ...rules,
    ...resident,
    'GET /catalogues': { by: 'officer', outcome: 'common' },
    'GET /disputes': list('officer'),
    'GET /disputes/export': list('officer'),
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
    'POST /disputes/{id}/meetings': step({ startsAt: '2035-03-02T01:00:00Z', place: 'COMMITTEE' }),
    'POST /disputes/{id}/meeting-result': step({ place: 'SCENE', outcome: 'CLOSER' }),
    'POST /disputes/{id}/meeting-cancellation': step({ reason: '不归我管' }),
    'GET /meetings': list('officer'),
    'POST /disputes/{id}/agreement': step({ terms: '不归我管' }),
    'POST /disputes/{id}/confirmation': step({ stage: 'APPLIED' }),
    'POST /disputes/{id}/failure': step({ reason: '不归我管' }),
    'POST /disputes/{id}/take-up': step({}),
    'POST /disputes/{id}/follow-ups': step({ holds: true, satisfaction: 5 }),
    'POST /disputes/{id}/closure': step({}),
    'POST /disputes/{id}/transfer': step({ agency: 'LABOUR', reason: '不归我管' }),
    'POST /disputes/{id}/receipt': step({}),
    'POST /disputes/{id}/answer': step({ answer: '不归我管' }),
    'POST /disputes/{id}/return': step({ reason: '不归我管' }),
    'POST /disputes/{id}/pause': step({ reason: '不归我管' }),
    'POST /disputes/{id}/resumption': step({}),
    'POST /disputes/{id}/level': step({ to: 'CITY', reason: '不归我管' }),
    'POST /disputes/{id}/merger': step({ into: '01936a00-0000-7000-8000-000000000001', reason: '不归我管' }),
    'POST /disputes/{id}/withdrawal': step({ reason: '不归我管' }),
    'POST /disputes/{id}/notes': step({ text: '不归我管' }),
    'GET /disputes/{id}/grantees': refusedById('officer', (world) => world.dispute.id),
    'POST /disputes/{id}/grants': step({ agency: 'LABOUR', reason: '不归我管' }),
    'POST /disputes/{id}/grants/{grant}/end': { by: 'officer', outcome: 'refused', tries: (world) => [{ path: { id: world.dispute.id, grant: 1 }, body: { reason: '不归我管' }, etag: world.dispute.etag }] },
    'GET /granted-disputes': { by: 'officer', outcome: 'refused' },
    'GET /delegates': { by: 'clerk', outcome: 'silent', tries: widened },
    'POST /delegates': { by: 'clerk', outcome: 'refused', tries: (world) => [world.person, world.idle].map((person) => ({ body: { agency: 'LABOUR', person } })) },
    'POST /delegates/{id}/end': { by: 'clerk', outcome: 'refused', tries: () => [{ path: { id: '01936a00-0000-7000-8000-000000000001' }, body: { reason: '不归我管' }, etag: '"0"' }] },
    'POST /disputes/{id}/disclosures': step({ reason: '想看一看' }),
    'POST /disputes/{id}/agreement-document': step({ reason: '想看一看' }),
    'GET /disputes/{id}/archive': refusedById('officer', (world) => world.dispute.id),
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
  hazard,
  fieldwork,
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
    'GET /go-live': { by: 'clerk', outcome: 'refused', tries: (world) => [world.county, world.station].map((county) => ({ query: { county } })) },
    'POST /rebuilds': { by: 'clerk', outcome: 'refused', tries: () => [{ body: { reason: '试一试' } }] },
  },
}

export function entryOf(operation: Operation): Entry | undefined {
  return matrix[operation.service]?.[keyOf(operation)]
}
