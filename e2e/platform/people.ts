import type { Browser } from '@playwright/test'
import { Caller } from './api'
import { enrol } from './browser'
import { forget, tokenOf } from './tokens'
import { until } from './waiting'
import { workbook, type Sheet } from './workbook'

export const administrator = new Caller('admin')

/** The people of the journeys; numbers of their own, so that they stand beside whoever is on the platform already. */
export const clerk = new Caller('e2eclerk411603')
export const siblingClerk = new Caller('e2eclerk411602')
export const leader = new Caller('e2eleader411600')
export const auditor = new Caller('e2eauditor411600')
export const siblingAuditor = new Caller('e2eauditor411602')
export const former = new Caller('e2eformer411603')

const headers = {
  counties: ['区划代码', '名称'],
  people: ['警号/工号', '姓名', '人员类别', '所属单位', '联系电话'],
  postings: ['警号/工号', '职责', '负责区域', '起始日期'],
}

/** The city's own workbook: two counties, a clerk for each, a leader and an auditor. */
export function cityWorkbook(): Buffer {
  const staff = [
    [clerk, '周淮阳', '411603', 'COUNTY_CLERK'],
    [siblingClerk, '吴川汇', '411602', 'COUNTY_CLERK'],
    [leader, '郑市长', '411600', 'CITY_LEADER'],
    [auditor, '王审计', '411600', 'AUDITOR'],
    [siblingAuditor, '冯审计', '411602', 'AUDITOR'],
  ] as const
  return workbook([
    { title: '区县', header: headers.counties, rows: [['411602', '川汇区'], ['411603', '淮阳区']] },
    { title: '人员', header: headers.people, rows: staff.map(([caller, name, unit]) => [caller.name.toUpperCase(), name, 'POLICE_OFFICER', unit, '']) },
    { title: '任职', header: headers.postings, rows: staff.map(([caller, , unit, duty]) => [caller.name.toUpperCase(), duty, unit, '']) },
  ])
}

/** One more officer of a station, to be posted and withdrawn by the journeys. */
export function formerOfficerWorkbook(station: string): Buffer {
  const people: Sheet = { title: '人员', header: headers.people, rows: [[former.name.toUpperCase(), '冯离任', 'POLICE_OFFICER', station, '']] }
  return workbook([people])
}

/** Uploads a workbook as somebody and commits what it changes, territory first; waits for what one service has yet to hear of the other. */
export async function onboard(caller: Caller, content: Buffer, fileName: string) {
  for (const service of ['jurisdiction', 'personnel']) {
    await until(`${service} to take ${fileName}`, async () => {
      const form = new FormData()
      form.set('workbook', new Blob([new Uint8Array(content)]), fileName)
      const { status, body, etag } = await caller.call({ method: 'POST', path: `/${service}/onboardings`, form })
      if (status >= 300 || body.problemCount) throw new Error(`${service} answers ${status}: ${JSON.stringify(body).slice(0, 600)}`)
      if (body.changes > 0) await caller.post(`/${service}/onboardings/${body.id}/commit`, undefined, etag || `"${body.version}"`)
      return true
    })
  }
}

export async function personOf(caller: Caller, account: string) {
  const found = await caller.all('/personnel/people', { q: account.toUpperCase() })
  return found.find((person) => person.account === account)
}

/** Waits until Keycloak has heard of somebody. */
export function accountOf(caller: Caller, account: string) {
  return until(`the account of ${account}`, async () => {
    const person = await personOf(caller, account)
    return person?.accountState === 'MADE' && person
  })
}

/** Enrols somebody by the slips that `printer` may print for their unit. */
export async function enrolBySlip(browser: Browser, printer: Caller, account: string) {
  await enrol(browser, account, async () => {
    const person = await accountOf(printer, account)
    const { items } = await printer.post('/personnel/account-slips', { unit: person.unit.id })
    const slip = items.find((one: { account: string }) => one.account === account)
    if (!slip) throw new Error(`no slip for ${account} among those of ${person.unit.name}`)
    return slip.password
  })
}

/** Posts the officer who is to lose the posting, in a station of Huaiyang; without one the account is asleep, so it has to wake first. */
export async function postFormer(browser: Browser) {
  const [station] = await clerk.all('/jurisdiction/areas', { kind: 'STATION' })
  await onboard(clerk, formerOfficerWorkbook(station.code), '离任民警.xlsx')
  const person = await personOf(clerk, former.name)
  const earlier = await clerk.all('/personnel/postings', { person: person.id })
  const posting = earlier.find(({ until: end }) => !end) ?? (await clerk.post('/personnel/postings', { person: person.id, function: 'COMMUNITY_OFFICER', areas: [station.id] }))
  if (earlier.length) await until('the account to wake', () => tokenOf(former.name))
  else await enrolBySlip(browser, clerk, former.name)
  // Roles reach the account a moment after the posting, so each try needs a new token.
  await until('the posting to open the door', async () => {
    forget(former.name)
    return (await former.call({ method: 'GET', path: '/case/disputes' })).status === 200
  })
  return posting
}

/** Somebody who signs in for a partner agency of Huaiyang: registered, posted, named for the agency and enrolled, once. */
export async function partnerOf(browser: Browser, agency: string, displayName: string): Promise<Caller> {
  const [county] = await clerk.all('/jurisdiction/areas', { kind: 'COUNTY' })
  const known = (await clerk.all('/personnel/people', { q: displayName })).find((person) => person.displayName === displayName)
  const person = known ?? (await clerk.post('/personnel/people', { particulars: { displayName, category: 'PARTNER', unit: county.id } }))
  if (!known) await clerk.post('/personnel/postings', { person: person.id, function: 'PARTNER', areas: [county.id] })
  await until('the disputes to know the partner', async () => [200, 409].includes((await clerk.call({ method: 'POST', path: '/case/delegates', body: { agency, person: person.id } })).status))
  await enrolBySlip(browser, clerk, person.account)
  const partner = new Caller(person.account)
  await until('the posting to open the door', async () => {
    forget(partner.name)
    return (await partner.call({ method: 'GET', path: '/case/granted-disputes' })).status === 200
  })
  return partner
}

/** The first village of a county that an auxiliary holds, with that auxiliary. */
export async function villageWithHolder(caller: Caller) {
  const [posting] = await caller.all('/personnel/postings', { function: 'AUXILIARY' })
  const person = await caller.get(`/personnel/people/${posting.person.id}`)
  const village = await caller.get(`/jurisdiction/areas/${posting.areas[0].id}`)
  return { posting, person, village, account: person.account as string }
}

/** The account of whoever is chief of a station. */
export async function chiefOf(caller: Caller, station: number): Promise<string> {
  const [posting] = await caller.all('/personnel/postings', { function: 'STATION_CHIEF', area: station })
  return (await caller.get(`/personnel/people/${posting.person.id}`)).account
}
