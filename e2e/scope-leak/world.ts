import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { Caller } from '../platform/api'
import { administrator, clerk, enrolBySlip, former, personOf, postFormer, siblingAuditor, siblingClerk, villageWithHolder } from '../platform/people'
import { sampleWorkbook } from '../platform/sample'
import { tokenOf } from '../platform/tokens'
import { until } from '../platform/waiting'

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
  dispute: { id: string; etag: string; number: string }
  onboarding: { jurisdiction: string; personnel: string }
  /** Somebody of the same role in the neighbouring county. */
  sibling: { clerk: Caller; officer: Caller; auditor: Caller }
  /** Somebody of Huaiyang who held a posting until a moment ago. */
  former: Caller
  /** A registered system that is posted nowhere. */
  postless: Caller
  /** Huaiyang's whole workbook, in a neighbour's hands. */
  workbook: FormData
  /** What sibling's own county holds, for bodies that mix own and foreign. */
  own: { village: number; person: number }
}

export async function behold(browser: Browser): Promise<World> {
  const { person, village, account, posting } = await villageWithHolder(clerk)
  const dispute = await new Caller(account).post('/case/disputes', { village: village.id, category: 'NEIGHBOUR', source: 'VISIT', summary: '邻里争执', parties: [{ name: '孙李周' }] })
  const sibling = await villageWithHolder(siblingClerk)
  await enrolBySlip(browser, siblingClerk, sibling.account)
  await enrolBySlip(browser, administrator, siblingAuditor.name)
  const workbook = new FormData()
  workbook.set('workbook', new Blob([new Uint8Array(readFileSync(sampleWorkbook('411603')))]), 'huaiyang.xlsx')
  // A token that outlives the posting, as somebody who was signed in at that moment would hold.
  const last = await postFormer(browser)
  const token = await tokenOf(former.name)
  await clerk.post(`/personnel/postings/${last.id}/end`, { reason: '试门' }, `"${last.version}"`)
  await until('the door to close', async () => (await former.call({ method: 'GET', path: '/case/disputes' })).status === 403)
  const newest = async (service: string) => (await clerk.get(`/${service}/onboardings`)).items[0].id
  return {
    county: village.county.id,
    station: village.station.id,
    village: village.id,
    villageCode: village.code,
    person: person.id,
    idle: (await personOf(clerk, former.name)).id,
    posting: { id: posting.id, etag: `"${posting.version}"` },
    dispute: { id: dispute.id, etag: `"${dispute.version}"`, number: dispute.number },
    onboarding: { jurisdiction: await newest('jurisdiction'), personnel: await newest('personnel') },
    sibling: { clerk: siblingClerk, officer: new Caller(sibling.account), auditor: siblingAuditor },
    former: new Caller(former.name, async () => token),
    postless: Caller.hotline,
    workbook,
    own: { village: sibling.village.id, person: sibling.person.id },
  }
}

/** Everything in an answer that belongs to Huaiyang: codes, numbers and ids, anywhere in it but in what a workbook's problems repeat of the caller's own upload. */
export function leaksIn(body: any, world: World): string[] {
  const found: string[] = []
  const look = (value: any, path: string) => {
    if (value && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => key !== 'problems' && look(inner, `${path}.${key}`))
    else if (typeof value === 'string' && (/(^|\D)411603/.test(value) || [world.dispute.id, world.onboarding.jurisdiction].includes(value))) found.push(`${path} = ${value}`)
    else if (typeof value === 'number' && value === world.county && /county/.test(path)) found.push(`${path} = ${value}`)
  }
  look(body, '')
  return found
}
