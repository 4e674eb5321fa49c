import { list, refusedById, type Entry } from './entry'

const stranger = '7KQ2-M9XW-D4TP'
const byReceipt = (body?: object): Entry => ({ by: 'officer', outcome: 'refused', tries: () => [{ body }, { query: { Receipt: stranger }, body }] })
const step = (body: object): Entry => ({ by: 'officer', outcome: 'refused', tries: (world) => [{ path: { id: world.asked.id }, body, etag: world.asked.etag }] })

/** What residents ask: the public page, which knows nobody, and the police's side of it. */
export const resident: Record<string, Entry> = {
  'GET /public/challenge': { by: 'officer', outcome: 'common' },
  'GET /public/villages': { by: 'officer', outcome: 'common', tries: (world) => [{ query: { code: world.villageCode } }] },
  'POST /public/requests': { by: 'officer', outcome: 'refused', tries: (world) => [{ body: { village: world.village, kind: 'ASK', text: '没有验证' } }] },
  'GET /public/request': byReceipt(),
  'POST /public/request/lines': byReceipt({ text: '不归我管' }),
  'POST /public/request/judgement': byReceipt({ solved: true }),
  'POST /public/request/withdrawal': byReceipt(),
  'GET /requests': list('officer'),
  'GET /requests/{id}': refusedById('officer', (world) => world.asked.id),
  'POST /requests/{id}/answer': step({ text: '不归我管' }),
  'POST /requests/{id}/refusal': step({ text: '不归我管' }),
  'POST /requests/{id}/dispute': step({ category: 'NEIGHBOUR', summary: '不归我管', answer: '不归我管' }),
  'POST /requests/{id}/disclosures': step({ reason: '想看一看' }),
  'GET /request-rules': { by: 'officer', outcome: 'common' },
  'POST /request-rules': { by: 'clerk', outcome: 'refused', tries: () => [{ body: { from: '2099-01-01', answerDays: 3, helpMinutes: 30, keepMonths: 12, proofBits: 15, mostAnHour: 20 } }] },
}
