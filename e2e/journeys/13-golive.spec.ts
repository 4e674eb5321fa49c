import { readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { choose, signIn, signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { administrator, clerk, enrolBySlip, leader, siblingClerk } from '../platform/people'
import { tokenOf } from '../platform/tokens'

test.describe.configure({ mode: 'serial' })

const mark = Date.now() % 100_000
const heard = { timeout: 60_000 }
let page: Page
let officer: Caller
let village: { id: number; name: string; county: { id: number; name: string }; station: { id: number; name: string } }
let practised: { id: string; number: string }

/** An auxiliary who has never signed in, with a village of theirs: whoever runs this again finds the next one. */
async function newcomer() {
  for (const posting of (await clerk.all('/personnel/postings', { function: 'AUXILIARY' })).reverse()) {
    const { account, accountState } = await clerk.get(`/personnel/people/${posting.person.id}`)
    if (accountState === 'MADE' && !(await tokenOf(account))) return { account, village: await clerk.get(`/jurisdiction/areas/${posting.areas[0].id}`) }
  }
  throw new Error('every auxiliary of the county has signed in already')
}

const training = () => `/jurisdiction/areas/${village.station.id}/training`

async function goLiveQuietly() {
  const { body, etag } = await clerk.call({ method: 'GET', path: training() })
  if (body?.training) await clerk.post(`${training()}/end`, undefined, etag)
}

/** How far the station has come, as a service tells it. */
async function stage(service: 'personnel' | 'assessment') {
  const { items } = await clerk.get(`/${service}/go-live`, { county: village.county.id })
  return items.find(({ area }: { area: number | { id: number } }) => (typeof area === 'number' ? area : area.id) === village.station.id)
}

async function figures(): Promise<Record<string, number>> {
  const { figures } = await leader.get('/assessment/overview', { area: village.id })
  return Object.fromEntries(figures.map(({ indicator, value }: { indicator: string; value: number }) => [indicator, value]))
}

const reported = (summary: string) => officer.post('/case/disputes', { village: village.id, category: 'NEIGHBOUR', source: 'VISIT', summary: `${summary} ${mark}`, parties: [] })
const row = (of: Page) => of.getByTestId('go-live-stations').locator(`[data-area="${village.station.id}"]`)

/** Turns the station on the page of somebody who may, after saying what that means. */
async function turn(of: Page, deed: 'begin' | 'end') {
  await of.goto(`/go-live?county=${village.county.id}`)
  await row(of).locator(`[data-deed=${deed}]`).click()
  await of.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await expect(row(of)).toContainText(deed === 'begin' ? '演练' : '已启用')
}

async function onThePhone(browser: Browser, address: string) {
  return signedIn(browser, officer.name, address, { width: 390, height: 844 })
}

test.beforeAll(async ({ browser }) => {
  const found = await newcomer()
  officer = new Caller(found.account)
  village = found.village
  await enrolBySlip(browser, administrator, leader.name)
  await goLiveQuietly()
  page = await browser.newPage()
})
test.afterAll(async () => {
  await goLiveQuietly()
  await page.close()
})

test('the city puts a station in training', async () => {
  await signIn(page, administrator.name)
  await turn(page, 'begin')
  await expect(page.getByTestId('practice-banner')).toHaveCount(0)
  await examine(page, 'go-live-training', 'desktop')
})

test('an account that signs in for the first time moves the tracker', async ({ browser }) => {
  const before = await stage('personnel')
  expect(before.signedIn).toBeLessThan(before.people)
  await enrolBySlip(browser, clerk, officer.name)
  await expect.poll(async () => (await stage('personnel')).signedIn, heard).toBe(before.signedIn + 1)
  await page.reload()
  await expect(row(page)).toContainText(`${before.signedIn + 1} / ${before.people}`)
})

test('what the officer records in training is marked on every list, and the page says why', async ({ browser }) => {
  const { page: phone, context } = await onThePhone(browser, '/my-day')
  await expect(phone.getByTestId('practice-banner')).toContainText(village.station.name)
  await phone.locator(`[data-village="${village.id}"]`).getByTestId('sweep').click()
  await expect(phone.locator(`[data-village="${village.id}"]`)).toHaveAttribute('data-sweep', 'RECORDED')
  await phone.goto('/disputes/new')
  await choose(phone, '发生地（村、社区）', new RegExp(village.name))
  await choose(phone, '纠纷类别', '邻里')
  await phone.getByRole('textbox', { name: '事由' }).fill(`演练：两户为地界争执 ${mark}`)
  await phone.getByRole('textbox', { name: '姓名' }).fill('张演练')
  await phone.getByRole('button', { name: '上报', exact: true }).click()
  await expect(phone.getByTestId('dispute-header')).toContainText('演练')
  await examine(phone, 'practice-dispute', 'phone')
  practised = (await officer.all('/case/disputes', { training: 'true' })).find(({ summary }) => summary.includes(String(mark)))
  expect(practised.number).toMatch(/^411603-\d{4}-Y\d{6}$/)

  await phone.goto('/disputes')
  await expect(phone.locator(`[data-dispute="${practised.id}"]`).getByTestId('practice')).toBeVisible()
  await choose(phone, '演练', '仅计数记录')
  await expect(phone.locator(`[data-dispute="${practised.id}"]`)).toHaveCount(0)
  await phone.goto('/activities')
  await expect(phone.locator('[data-activity]').first().getByTestId('practice')).toBeVisible()
  await context.close()
  await expect.poll(async () => (await stage('assessment')).practising, heard).toBeGreaterThan(0)
  expect((await stage('assessment')).firstPracticeAt).not.toBeNull()
})

test('the tracker is taken home as a workbook', async () => {
  await page.goto(`/go-live?county=${village.county.id}`)
  const stations = page.getByTestId('go-live-stations')
  const [download] = await Promise.all([page.waitForEvent('download'), stations.getByRole('button', { name: '导出表格' }).click()])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  const content = readFileSync(await download.path())
  expect(content.subarray(0, 2).toString()).toBe('PK')
  expect(content.toString()).toContain(village.station.name)
})

test('the clerk goes live, and the next record is the first that counts', async ({ browser }) => {
  const before = await figures()
  const { page: desk, context } = await signedIn(browser, clerk.name, '/go-live')
  await turn(desk, 'end')
  await expect(row(desk).locator('[data-deed=begin]')).toHaveCount(0)
  await context.close()

  const real = await reported('正式启用后的第一起纠纷')
  await expect.poll(async () => (await officer.get(`/case/disputes/${real.id}`)).training, heard).toBe(false)
  const { number } = await officer.get(`/case/disputes/${real.id}`)
  expect(number).toMatch(/^411603-\d{4}-\d{6}$/)
  await expect.poll(async () => (await figures()).FOUND, heard).toBe(before.FOUND + 1)
  expect((await figures()).SWEEPS_DONE).toBe(before.SWEEPS_DONE)
  expect((await stage('assessment')).recording).toBeGreaterThan(0)
  expect((await officer.get(`/case/disputes/${practised.id}`)).training).toBe(true)

  const { page: phone, context: pocket } = await onThePhone(browser, '/my-day')
  await expect(phone.locator(`[data-village="${village.id}"]`)).toBeVisible()
  await expect(phone.getByTestId('practice-banner')).toHaveCount(0)
  await pocket.close()
})

test('the next county sees nothing of it', async () => {
  expect((await siblingClerk.call({ method: 'GET', path: training() })).status).toBe(404)
  expect((await siblingClerk.call({ method: 'GET', path: '/assessment/go-live', query: { county: village.county.id } })).status).toBe(404)
  for (const service of ['jurisdiction', 'personnel']) expect((await siblingClerk.get(`/${service}/go-live`, { county: village.county.id })).items, service).toEqual([])
  expect(JSON.stringify(await siblingClerk.all('/case/disputes', { training: 'true' }))).not.toContain(practised.id)
})
