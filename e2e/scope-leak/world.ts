import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { Caller } from '../platform/api'
import { administrator, chiefOf, clerk, enrolBySlip, former, personOf, postFormer, siblingAuditor, siblingClerk, villageWithHolder } from '../platform/people'
import { askAsResident } from '../platform/resident'
import { sampleWorkbook } from '../platform/sample'
import { tokenOf } from '../platform/tokens'
import { until } from '../platform/waiting'
import { choosingOf, type Choosing } from './selection'

/* eslint-disable @typescript-eslint/no-explicit-any */
/** What lies in Huaiyang, and who must not see it. */
export interface World {
  county: number
  station: number
  village: number
  villageCode: string
  person: number
  /** Somebody in Huaiyang without a posting. */
  idle: number
  posting: { id: number; etag: string }
  secondPost: { id: number; etag: string }
  leave: { id: number; etag: string }
  withdrawal: { id: number; etag: string }
  /** Leave that Huaiyang's officer asks for. */
  request: { id: number; etag: string }
  /** In the store of the station. */
  equipment: { id: number; etag: string }
  /** Of the service of somebody in Huaiyang. */
  record: { id: number; etag: string }
  fund: { id: number; etag: string }
  /** A leader's contact point. */
  pairing: { id: number; etag: string }
  /** Held, and what it decided. */
  consultation: { id: number; etag: string }
  decision: { id: number; etag: string }
  /** What somebody in Huaiyang objects to. */
  objection: { id: string; etag: string }
  /** What the county owed for some month. */
  allowances: { id: number; etag: string }
  /** The station's month, a draft, with its first duty. */
  roster: { id: number; etag: string; duty: number }
  qualification: { id: number; etag: string }
  dispute: { id: string; etag: string; number: string }
  /** What a resident of the village asks. */
  asked: { id: string; etag: string }
  hazard: { id: string; etag: string }
  place: { id: string; etag: string }
  inspection: string
  activity: string
  find: string
  opinion: { id: string; etag: string }
  task: { id: string; etag: string }
  /** A count of the village. */
  count: { id: string; etag: string }
  /** A time in which the station counts as remote. */
  remote: { id: string; etag: string }
  /** A police point in the village. */
  point: { id: string; etag: string }
  /** A patrol sector that covers the village. */
  patrol: { id: string; etag: string }
  /** A volunteer team of the village. */
  team: { id: number; etag: string }
  /** In the inbox of Huaiyang's officer. */
  notice: string
  /** Between two people of Huaiyang. */
  handover: string
  /** What is selected, seconded and taught there. */
  choosing: Choosing
  onboarding: { jurisdiction: string; personnel: string }
  /** Somebody of the same role in the neighbouring county. */
  sibling: { clerk: Caller; chief: Caller; officer: Caller; auditor: Caller }
  /** Somebody of Huaiyang who held a posting until a moment ago. */
  former: Caller
  /** A registered system that is posted nowhere. */
  postless: Caller
  /** Huaiyang's whole workbook, in a neighbour's hands. */
  workbook: FormData
  /** What sibling's own county holds, for bodies that mix own and foreign. */
  own: { village: number; person: number }
}

/** An inspected place with a hazard, a record with a find, an opinion, and a task that reached the officer's inbox. */
async function fieldWorkOf(officer: Caller, village: number) {
  const etagOf = ({ version }: { version: number }) => `"${version}"`
  const registered = await officer.post('/hazard/places', { village, name: '淮阳一家超市', kind: 'SHOP', risk: 'NORMAL' })
  const { version: checklist, questions } = await officer.get(`/hazard/places/${registered.id}/checklist`)
  const answers = questions.map(({ code }: { code: string }, index: number) => ({ question: code, answer: index ? 'YES' : 'NO', ...(!index && { category: 'FIRE', severity: 'GENERAL', description: '通道被占用' }) }))
  const inspection = await officer.post('/hazard/inspections', { place: registered.id, checklist, answers })
  const place = await officer.get(`/hazard/places/${registered.id}`)
  const hazard = await officer.get(`/hazard/hazards/${inspection.hazards[0].id}`)
  const activity = await officer.post('/fieldwork/activities', { kind: 'PATROL', village, crew: 2, finds: [{ kind: 'DISPUTE', category: 'NEIGHBOUR', text: '两户争执' }] })
  const opinion = await officer.post('/fieldwork/opinions', { village, subject: 'TRAFFIC', text: '村口没有路灯' })
  const task = await clerk.post('/fieldwork/tasks', { kind: 'CHECK', village, text: '核查村口', dueAt: new Date(Date.now() + 2 * 86_400_000).toISOString() })
  const notice = await until('the task to reach the inbox', async () => (await officer.get('/fieldwork/inbox')).items.find((one: any) => one.about.id === task.id))
  return {
    hazard: { id: hazard.id, etag: etagOf(hazard) },
    place: { id: place.id, etag: etagOf(place) },
    inspection: inspection.id,
    activity: activity.id,
    find: activity.finds[0].id,
    opinion: { id: opinion.id, etag: etagOf(opinion) },
    task: { id: task.id, etag: etagOf(task) },
    notice: notice.id,
  }
}

/** A leave that is near and covered opens a hand-over; without the leave it is called off, and stays. */
async function handoverOf(person: number): Promise<string> {
  const { items: postings } = await clerk.get('/personnel/postings', { function: 'AUXILIARY', at: new Date().toISOString(), limit: 50 })
  const deputy = postings.find((one: any) => !one.acting && one.person.id !== person).person
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  const leave = await clerk.post('/personnel/leaves', { person, kind: 'OTHER', from: day(8), until: day(9), cover: deputy.id })
  const opened = await until('the hand-over to open', async () => (await clerk.get('/fieldwork/handovers', { person, state: 'OPEN' })).items[0])
  await clerk.post(`/personnel/leaves/${leave.id}/end`, {}, `"${leave.version}"`)
  return opened.id
}

/** The station's month: opened now, or by an earlier run. */
async function rosterOf(station: number) {
  const month = new Date().toISOString().slice(0, 10)
  const { items } = await clerk.get('/personnel/rosters', { station, month })
  const { id } = items[0] ?? (await clerk.post('/personnel/rosters', { station, month }))
  const { roster, duties } = await clerk.get(`/personnel/rosters/${id}`)
  return { id, etag: `"${roster.version}"`, duty: duties[0].id as number }
}

export async function behold(browser: Browser): Promise<World> {
  const { person, village, account, posting } = await villageWithHolder(clerk)
  const officer = new Caller(account)
  const dispute = await officer.post('/case/disputes', { village: village.id, category: 'NEIGHBOUR', source: 'VISIT', summary: '邻里争执', parties: [{ name: '孙李周' }] })
  const { number } = await askAsResident({ village: village.id, kind: 'ASK', text: '试门', contact: { name: '孙李周' }, consent: true })
  const asked = (await officer.get('/case/requests', { village: village.id })).items.find((one: any) => one.number === number)
  const field = await fieldWorkOf(officer, village.id)
  const point = await clerk.post('/jurisdiction/police-points', { village: village.id, kind: 'CAMPUS_WORKSTATION', name: `校园工作站${Date.now()}`, openedOn: '2025-01-01' })
  const patrol = await clerk.post('/jurisdiction/patrol-sectors', { code: `X-${Date.now()}`, name: `巡区${Date.now()}`, arrangement: { from: '2025-01-01', covers: [{ area: village.id }] } })
  const from = `${1000 + Math.floor(Math.random() * 900)}-01-01`
  const marked = await clerk.post('/jurisdiction/remote-stations', { station: village.station.id, from, reason: '试门' })
  const remote = await clerk.post(`/jurisdiction/remote-stations/${marked.id}/end`, { on: from.replace('-01-01', '-01-02') }, `"${marked.version}"`)
  const { items: counts } = await clerk.post('/jurisdiction/village-counts', { on: from, source: '试门', counts: [{ village: village.id, households: 400, people: 1600 }] })
  const taken = await clerk.post('/personnel/concurrent-posts', { person: person.id, post: 'VILLAGE_DEPUTY_SECRETARY', organisation: village.id })
  const secondPost = await clerk.post(`/personnel/concurrent-posts/${taken.id}/end`, { reason: '试门' }, `"${taken.version}"`)
  const year = 2100 + Math.floor(Math.random() * 7_000)
  const leave = await clerk.post('/personnel/leaves', { person: person.id, kind: 'OTHER', from: `${year}-01-01`, until: `${year}-01-02` })
  const request = await officer.post('/personnel/me/leave-requests', { kind: 'OTHER', from: `${year}-03-01`, until: `${year}-03-02` })
  const withdrawal = await clerk.post('/personnel/withdrawals', { person: person.id, orderedBy: village.county.id, reason: '试门', from: `${year}-02-01`, until: `${year}-02-02` })
  const equipment = await clerk.post('/personnel/equipment', { kind: 'KIT', number: `X-${Date.now()}`, unit: village.station.id })
  const records = await clerk.post('/personnel/service-records', { people: [person.id], catalogue: 'CARE', code: 'CONDOLENCE', on: from })
  const fund = await clerk.post('/personnel/funds', { name: '试门', unit: village.county.id, budget: 100, from })
  const allowances = await clerk.post('/personnel/allowance-runs', { county: village.county.id, month: from })
  const pairing = await clerk.post('/personnel/pairings', { station: village.station.id, level: 'COUNTY', supporter: 'LEADER', name: '试门', from })
  const meeting = await clerk.post('/personnel/consultations', { unit: village.county.id, on: from, agenda: ['试门'] })
  const held = await clerk.post(`/personnel/consultations/${meeting.consultation.id}/minutes`, { on: from, decisions: [{ text: '试门', responsible: '试门', due: from }] }, `"${meeting.consultation.version}"`)
  const { body: objection } = await officer.call({ method: 'PUT', path: `/personnel/me/objections/${randomUUID()}`, body: { about: 'OTHER', text: '试门' } })
  const team = await clerk.post('/personnel/teams', { name: `义务队${Date.now()}`, area: village.id, size: 8, leader: person.id })
  const { items: licences } = await clerk.post('/personnel/qualifications', { people: [person.id], kind: 'POLICE_DRIVER', from, until: from.replace('-01-01', '-01-02') })
  const sibling = await villageWithHolder(siblingClerk)
  const siblingChief = await chiefOf(siblingClerk, sibling.village.station.id)
  await enrolBySlip(browser, siblingClerk, siblingChief)
  await enrolBySlip(browser, siblingClerk, sibling.account)
  await enrolBySlip(browser, administrator, siblingAuditor.name)
  const workbook = new FormData()
  workbook.set('workbook', new Blob([new Uint8Array(readFileSync(sampleWorkbook('411603')))]), 'huaiyang.xlsx')
  // A token that outlives the posting, as somebody who was signed in at that moment would hold.
  const last = await postFormer(browser)
  const token = await tokenOf(former.name)
  await clerk.post(`/personnel/postings/${last.id}/end`, { reason: '试门' }, `"${last.version}"`)
  await until('the door to close', async () => (await former.call({ method: 'GET', path: '/case/disputes' })).status === 403)
  const { id: idle } = await personOf(clerk, former.name)
  const choosing = await choosingOf(clerk, village.county.id, village.id, idle, person.id)
  const newest = async (service: string) => (await clerk.get(`/${service}/onboardings`)).items[0].id
  return {
    county: village.county.id,
    station: village.station.id,
    village: village.id,
    villageCode: village.code,
    person: person.id,
    idle,
    posting: { id: posting.id, etag: `"${posting.version}"` },
    secondPost: { id: secondPost.id, etag: `"${secondPost.version}"` },
    leave: { id: leave.id, etag: `"${leave.version}"` },
    request: { id: request.id, etag: `"${request.version}"` },
    withdrawal: { id: withdrawal.id, etag: `"${withdrawal.version}"` },
    equipment: { id: equipment.id, etag: `"${equipment.version}"` },
    record: { id: records.items[0].id, etag: `"${records.items[0].version}"` },
    fund: { id: fund.id, etag: `"${fund.version}"` },
    pairing: { id: pairing.id, etag: `"${pairing.version}"` },
    consultation: { id: held.consultation.id, etag: `"${held.consultation.version}"` },
    decision: { id: held.decisions[0].id, etag: `"${held.decisions[0].version}"` },
    objection: { id: objection.id, etag: `"${objection.version}"` },
    allowances: { id: allowances.id, etag: `"${allowances.version}"` },
    roster: await rosterOf(village.station.id),
    qualification: { id: licences[0].id, etag: `"${licences[0].version}"` },
    dispute: { id: dispute.id, etag: `"${dispute.version}"`, number: dispute.number },
    asked: { id: asked.id, etag: `"${asked.version}"` },
    ...field,
    count: { id: counts[0].id, etag: `"${counts[0].version}"` },
    remote: { id: remote.id, etag: `"${remote.version}"` },
    point: { id: point.id, etag: `"${point.version}"` },
    patrol: { id: patrol.id, etag: `"${patrol.version}"` },
    team: { id: team.id, etag: `"${team.version}"` },
    handover: await handoverOf(person.id),
    choosing,
    onboarding: { jurisdiction: await newest('jurisdiction'), personnel: await newest('personnel') },
    sibling: { clerk: siblingClerk, chief: new Caller(siblingChief), officer: new Caller(sibling.account), auditor: siblingAuditor },
    former: new Caller(former.name, async () => token),
    postless: Caller.hotline,
    workbook,
    own: { village: sibling.village.id, person: sibling.person.id },
  }
}

/** Everything in an answer that belongs to Huaiyang: codes, numbers and ids, anywhere in it but in what a workbook's problems repeat of the caller's own upload. */
export function leaksIn(body: any, world: World): string[] {
  const found: string[] = []
  const { dispute, asked, hazard, place, inspection, activity, find, opinion, task, notice, handover, point, patrol, remote, count, onboarding } = world
  const secrets = [dispute.id, asked.id, hazard.id, place.id, inspection, activity, find, opinion.id, task.id, notice, handover, point.id, patrol.id, remote.id, count.id, onboarding.jurisdiction, onboarding.personnel]
  const look = (value: any, path: string) => {
    if (value && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => key !== 'problems' && look(inner, `${path}.${key}`))
    else if (typeof value === 'string' && (/(^|\D)411603/.test(value) || secrets.includes(value))) found.push(`${path} = ${value}`)
    else if (typeof value === 'number' && value === world.county && /county/.test(path)) found.push(`${path} = ${value}`)
  }
  look(body, '')
  return found
}
