import { common, list, refusedById, widened, type Attempt, type Entry } from './entry'
import type { World } from './world'

/** A step on Huaiyang's record, with the very version that it has. */
const step = (by: Entry['by'], record: (world: World) => { id: string; etag?: string }, body: object): Entry => ({
  by,
  outcome: 'refused',
  tries: (world) => [{ path: { id: record(world).id }, body, etag: record(world).etag }],
})

const refused = (by: Entry['by'], ...tries: ((world: World) => Attempt)[]): Entry => ({ by, outcome: 'refused', tries: (world) => tries.map((attempt) => attempt(world)) })
const past = '2025-03-02T01:00:00Z'
const bringIn = (record: (world: World) => object): Entry => refused('clerk', (world) => ({ body: { county: '411603', records: [{ reference: 'leak-1', ...record(world) }] } }))

const hazardStep = (body: object) => step('officer', (world) => world.hazard, body)
const shop = { name: '不归我管', kind: 'SHOP', risk: 'LOW' }
const found = { category: 'FIRE', severity: 'GENERAL', description: '不归我管' }

export const hazard: Record<string, Entry> = {
  ...common,
  'GET /catalogues': { by: 'officer', outcome: 'common' },
  'GET /places': list('officer'),
  'POST /places': refused('officer', (world) => ({ body: { village: world.village, ...shop } })),
  'GET /places/{id}': refusedById('officer', (world) => world.place.id),
  'PUT /places/{id}': step('officer', (world) => world.place, shop),
  'GET /places/{id}/checklist': refusedById('officer', (world) => world.place.id),
  'POST /places/{id}/closure': step('officer', (world) => world.place, { reason: '不归我管' }),
  'POST /places/{id}/disclosures': step('officer', (world) => world.place, { reason: '想看一看' }),
  'GET /inspections': list('officer'),
  'POST /inspections': refused('officer', (world) => ({ body: { place: world.place.id, checklist: 1, answers: [{ question: 'EXITS', answer: 'YES' }] } })),
  'GET /inspections/{id}': refusedById('officer', (world) => world.inspection),
  'GET /hazards': list('officer'),
  'POST /hazards': refused(
    'officer',
    (world) => ({ body: { village: world.village, ...found } }),
    (world) => ({ body: { village: world.own.village, place: world.place.id, ...found } }),
  ),
  'GET /hazards/export': list('officer'),
  'GET /hazards/{id}': refusedById('officer', (world) => world.hazard.id),
  'POST /hazards/{id}/order': hazardStep({ unit: '不归我管', deadline: '2030-01-01' }),
  'POST /hazards/{id}/rectification-start': hazardStep({}),
  'POST /hazards/{id}/rectification': hazardStep({ note: '不归我管' }),
  'POST /hazards/{id}/reinspection': hazardStep({ cleared: true }),
  'POST /hazards/{id}/clearance': hazardStep({}),
  'POST /hazards/{id}/transfer': hazardStep({ department: '不归我管' }),
  'POST /hazards/{id}/return': hazardStep({ note: '不归我管' }),
  'POST /hazards/{id}/withdrawal': hazardStep({ reason: '不归我管' }),
  'POST /imports/places': bringIn((world) => ({ village: world.villageCode, ...shop })),
  'POST /imports/inspections': bringIn(() => ({ place: 'leak-1', occurredAt: past, findings: [] })),
}

const taskStep = (body: object) => step('clerk', (world) => world.task, body)
const handoverStep = (body: object) => step('officer', (world) => ({ id: world.handover, etag: '"1"' }), body)
const task = { kind: 'CHECK', text: '不归我管', dueAt: '2030-01-01T00:00:00Z' }

export const fieldwork: Record<string, Entry> = {
  ...common,
  'GET /catalogues': { by: 'officer', outcome: 'common' },
  'GET /my-day': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /inbox': list('officer'),
  'GET /inbox/count': { by: 'officer', outcome: 'silent', tries: widened },
  'POST /notices/{id}/receipt': step('officer', (world) => ({ id: world.notice }), {}),
  'GET /activities': list('officer'),
  'POST /activities': refused('officer', (world) => ({ body: { kind: 'VISIT', village: world.village, finds: [] } })),
  'GET /activities/{id}': refusedById('officer', (world) => world.activity),
  'GET /finds/{id}': refusedById('officer', (world) => world.find),
  'GET /opinions': list('officer'),
  'POST /opinions': refused('officer', (world) => ({ body: { village: world.village, subject: 'TRAFFIC', text: '不归我管' } })),
  'GET /opinions/{id}': refusedById('officer', (world) => world.opinion.id),
  'POST /opinions/{id}/answer': step('chief', (world) => world.opinion, { answer: '不归我管' }),
  'GET /tasks': list('officer'),
  'POST /tasks': refused(
    'chief',
    (world) => ({ body: { village: world.village, ...task } }),
    (world) => ({ body: { village: world.own.village, person: world.person, ...task } }),
  ),
  'GET /tasks/{id}': refusedById('officer', (world) => world.task.id),
  'POST /tasks/{id}/acceptance': taskStep({}),
  'POST /tasks/{id}/completion': taskStep({}),
  'POST /tasks/{id}/return': taskStep({ reason: '不归我管' }),
  'POST /tasks/{id}/reassignment': step('chief', (world) => world.task, { person: 1 }),
  'POST /tasks/{id}/withdrawal': step('chief', (world) => world.task, { reason: '不归我管' }),
  'GET /handovers': list('clerk'),
  'GET /handovers/export': list('clerk'),
  'GET /handovers/{id}': refusedById('clerk', (world) => world.handover),
  'POST /handovers/{id}/handing-over': step('chief', (world) => ({ id: world.handover, etag: '"1"' }), { because: '不归我管' }),
  'POST /handovers/{id}/taking-over': step('chief', (world) => ({ id: world.handover, etag: '"1"' }), { because: '不归我管' }),
  'GET /me/handovers': { by: 'officer', outcome: 'silent', tries: widened },
  'GET /me/handovers/{id}': refusedById('officer', (world) => world.handover),
  'PUT /me/handovers/{id}/notes': handoverStep({ lines: [] }),
  'PUT /me/handovers/{id}/ticks': handoverStep({ lines: [] }),
  'POST /me/handovers/{id}/handing-over': handoverStep({}),
  'POST /me/handovers/{id}/taking-over': handoverStep({}),
  'POST /me/handovers/{id}/return': handoverStep({ missing: '不归我管' }),
  'GET /handover-counts': { by: 'clerk', outcome: 'silent', tries: widened },
  'GET /handover-rules': { by: 'clerk', outcome: 'common' },
  'POST /handover-rules': refused('clerk', () => ({ body: { from: '2030-01-01', workingDays: 3, aheadDays: 14 } })),
  'GET /handover-points': { by: 'clerk', outcome: 'common' },
  'POST /handover-points': refused('clerk', () => ({ body: { code: 'NOT_MINE', from: '2030-01-01', position: 9, zh: '不归我管', en: 'Not mine' } })),
  'PUT /handover-points/{code}': refused('clerk', () => ({ path: { code: 'KEYS' }, etag: '"0"', body: { position: 9, zh: '不归我管', en: 'Not mine' } })),
  'POST /imports/activities': bringIn((world) => ({ kind: 'VISIT', village: world.villageCode, occurredAt: past })),
  'POST /imports/opinions': bringIn((world) => ({ village: world.villageCode, subject: 'TRAFFIC', text: '不归我管', occurredAt: past })),
}
