import { expect, test } from '@playwright/test'
import { Caller } from '../platform/api'
import { chiefOf, clerk, enrolBySlip, partnerOf, villageWithHolder } from '../platform/people'
import { keyOf, operations } from './operations'

/* eslint-disable @typescript-eslint/no-explicit-any */
/** All that is open to somebody of a partner agency; everything else is shut, whatever it is asked for. */
const open = new Set([
  'case GET /catalogues',
  'case GET /granted-disputes',
  'case GET /disputes/{id}',
  'case POST /disputes/{id}/notes',
  'case POST /disputes/{id}/receipt',
  'case POST /disputes/{id}/answer',
  'case POST /disputes/{id}/return',
  'case POST /disputes/{id}/disclosures',
  'personnel GET /me',
  'personnel GET /me/entry',
  'personnel PUT /me/entry/telephone',
  'fieldwork GET /inbox',
  'fieldwork GET /inbox/count',
  'fieldwork POST /notices/{id}/receipt',
])

let partner: Caller
let officer: Caller
let village: { id: number; station: { id: number } }
let asked: { id: string }
let beside: { id: string }

const read = async (caller: Caller, { id }: { id: string }) => (await caller.call({ method: 'GET', path: `/case/disputes/${id}` })).status
const step = async (caller: Caller, { id }: { id: string }, name: string, body: object) => {
  const { etag } = await officer.call({ method: 'GET', path: `/case/disputes/${id}` })
  return caller.call({ method: 'POST', path: `/case/disputes/${id}/${name}`, body, etag })
}

test.beforeAll(async ({ browser }) => {
  const held = await villageWithHolder(clerk)
  village = held.village
  officer = new Caller(held.account)
  partner = await partnerOf(browser, 'WOMEN', '妇联小唐')
  const report = (summary: string) => officer.post('/case/disputes', { village: village.id, category: 'FAMILY', source: 'VISIT', summary, parties: [{ name: '赵钱孙' }] })
  asked = await report('请妇联一起做工作')
  beside = await report('与妇联无关')
})

test('a partner sees exactly what is opened to their agency, its parties masked, until it ends', async () => {
  expect(await read(partner, asked)).toBe(404)
  const granted = await step(officer, asked, 'grants', { agency: 'WOMEN', reason: '妇女权益' })
  expect(granted.status).toBe(200)

  const file = await partner.get(`/case/disputes/${asked.id}`)
  expect(file.guest).toBe('PARTNER')
  expect(JSON.stringify(file)).not.toContain('赵钱孙')
  expect((await partner.all('/case/granted-disputes')).map(({ id }) => id)).toContain(asked.id)
  expect(await read(partner, beside)).toBe(404)
  for (const [name, body] of [['notes', { text: '不归我管' }], ['disclosures', { reason: '想看一看' }], ['receipt', {}]] as const) {
    expect((await partner.call({ method: 'POST', path: `/case/disputes/${beside.id}/${name}`, body, etag: '"0"' })).status, name).toBe(404)
  }

  const { number } = granted.body.grants[0]
  expect((await step(officer, asked, `grants/${number}/end`, { reason: '已办妥' })).status).toBe(200)
  expect(await read(partner, asked)).toBe(404)
  expect((await partner.all('/case/granted-disputes')).map(({ id }) => id)).not.toContain(asked.id)
})

test('every other door of every service is shut to a partner', async () => {
  const ajar: string[] = []
  for (const operation of operations()) {
    const name = `${operation.service} ${keyOf(operation)}`
    // what residents reach without signing in shows nothing of a file
    if (open.has(name) || operation.path.startsWith('/public/')) continue
    const path = `/${operation.service}${operation.path.replace(/\{\w+\}/g, '1')}`
    const { status } = await partner.call({ method: operation.method, path, body: operation.method === 'GET' ? undefined : {}, etag: '"0"', firstEvent: path.endsWith('/live') })
    // what cannot be read as its kind of body is refused before anybody asks who sent it
    if (![403, 415].includes(status)) ajar.push(`${status} ${name}`)
  }
  expect(ajar).toEqual([])
})

test('a station that is asked in sees this matter, and nothing beside it', async ({ browser }) => {
  const stations = await clerk.all('/jurisdiction/areas', { kind: 'STATION' })
  const other = stations.find(({ id }) => id !== village.station.id)
  const chief = new Caller(await chiefOf(clerk, other.id))
  await enrolBySlip(browser, clerk, chief.name)
  expect(await read(chief, asked)).toBe(404)
  const { etag } = await clerk.call({ method: 'GET', path: `/case/disputes/${asked.id}` })
  const granted = await clerk.call({ method: 'POST', path: `/case/disputes/${asked.id}/grants`, body: { area: other.id, reason: '一方住在那边' }, etag })
  expect(granted.status).toBe(200)

  expect(await read(chief, asked)).toBe(200)
  expect(await read(chief, beside)).toBe(404)
  const listed = await chief.all('/case/disputes', { joint: 'true' })
  expect(listed.map(({ id }) => id)).toContain(asked.id)
  expect((await chief.all('/case/disputes')).map(({ id }) => id)).not.toContain(beside.id)
  expect((await step(chief, asked, 'triage', { answers: [] })).body.code).toBe('step-of-others')
  expect((await step(chief, asked, 'notes', { text: '已到现场' })).status).toBe(200)

  const { number } = granted.body.grants.find((grant: any) => !grant.until)
  expect((await step(clerk, asked, `grants/${number}/end`, { reason: '已办妥' })).status).toBe(200)
  expect(await read(chief, asked)).toBe(404)
})
