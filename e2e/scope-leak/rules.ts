import type { Entry } from './entry'

const refused = (tries: Entry['tries']): Entry => ({ by: 'clerk', outcome: 'refused', tries })
const span = { firstActionHours: 24, target: 7, targetUnit: 'DAYS', upAtFirstAction: true, again: 24, againUnit: 'HOURS' }

/** The rules and words of the city, of the case service: a county reads them and changes none. */
export const rules: Record<string, Entry> = {
  'GET /clock-rules': { by: 'clerk', outcome: 'common' },
  'POST /clock-rules': refused(() => [
    { body: { from: '2099-01-01', red: span, yellow: span, blue: span, warnPercent: 75, firstVisitDays: 7, secondVisitDays: 30, visitWindowDays: 3, courtDays: 30 } },
  ]),
  'GET /factor-versions': { by: 'clerk', outcome: 'common' },
  'POST /factor-versions': refused(() => [{ body: { from: '2099-01-01', red: 60, yellow: 30, factors: [{ code: 'SCOPE', zh: '不归我管', en: 'Not mine', points: 10 }] } }]),
  'GET /retention-rules': { by: 'clerk', outcome: 'common' },
  'POST /retention-rules': refused(() => [{ body: { from: '2099-01-01', partyYears: 3 } }]),
  'GET /terms': { by: 'clerk', outcome: 'common' },
  'POST /terms': refused(() => [{ body: { catalogue: 'DISPUTE_CATEGORY', code: 'SCOPE', zh: '不归我管', en: 'Not mine' } }]),
  'PUT /terms/{catalogue}/{code}': refused(() => [{ path: { catalogue: 'DISPUTE_CATEGORY', code: 'DEBT' }, etag: '"0"', body: { zh: '不归我管', en: 'Not mine' } }]),
}

/** The working days of the city, of the jurisdiction service. */
export const calendar: Record<string, Entry> = {
  'GET /working-years': { by: 'clerk', outcome: 'common' },
  'PUT /working-years/{year}': refused(() => [
    { path: { year: 2027 }, etag: '"0"', body: { notice: '不归我管', days: [{ from: '2027-01-01', until: '2027-01-03', worked: false, name: '元旦' }] } },
  ]),
}
