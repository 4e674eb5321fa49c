import { expect, test, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { choose, firstSignIn, signIn } from '../platform/browser'
import { accountOf, clerk, villageWithHolder } from '../platform/people'
import { stands as standsOn, take as takeOn } from '../platform/steps'
import { tokenOf } from '../platform/tokens'

test.describe.configure({ mode: 'serial' })

let page: Page
let officer: Caller
let village: { id: number; name: string }

test.beforeAll(async ({ browser }) => {
  const held = await villageWithHolder(clerk)
  officer = new Caller(held.account)
  village = held.village
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
})
test.afterAll(() => page.close())

const take = (step: string, fill?: () => Promise<void>) => takeOn(page, step, fill)
const stands = (state: string) => standsOn(page, state)

async function report(body: object = {}) {
  return officer.call({ method: 'POST', path: '/case/disputes', body: { village: village.id, category: 'NEIGHBOUR', source: 'VISIT', summary: '两户因排水沟走向起争执', parties: [{ name: '张三' }], ...body } })
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

test('an officer signs in with the password of the slip and chooses an own one', async () => {
  if (await tokenOf(officer.name)) return signIn(page, officer.name)
  const person = await accountOf(clerk, officer.name)
  const { items } = await clerk.post('/personnel/account-slips', { unit: person.unit.id })
  await firstSignIn(page, officer.name, items.find((slip: { account: string }) => slip.account === officer.name).password)
})

test('a dispute of the own village is reported from a phone and routed to whoever holds the village', async () => {
  await page.goto('/disputes/new')
  await choose(page, '发生地（村、社区）', new RegExp(village.name))
  await choose(page, '纠纷类别', '邻里')
  await page.getByRole('textbox', { name: '事由' }).fill('两户因排水沟走向起争执，已争吵两次')
  await page.getByRole('textbox', { name: '姓名' }).fill('张建国')
  await page.getByRole('textbox', { name: '电话（选填）' }).fill('13812345678')
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await stands('REPORTED')
  await expect(page.getByTestId('number')).toContainText(/^411603-\d{4}-\d{6}$/)
  const me = await officer.get('/personnel/me')
  await expect(page.getByTestId('responsible')).toContainText(me.displayName)
  await expect(page.getByTestId('parties')).not.toContainText('张建国')
  await expect(page.getByTestId('parties')).not.toContainText('13812345678')
})

test('the parties are shown in full for a reason', async () => {
  await page.getByRole('button', { name: '查看全文' }).click()
  await page.getByRole('textbox', { name: '查看理由' }).fill('电话约定调解时间')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByTestId('parties')).toContainText('张建国')
  await expect(page.getByTestId('parties')).toContainText('13812345678')
})

test('each step is one click and one call, from triage to closing', async () => {
  await take('TRIAGE', async () => {
    await page.locator('[data-factor=ESCALATING]').check()
    await page.locator('[data-factor=LIVELIHOOD]').check()
    await expect(page.getByTestId('triage-preview')).toContainText('合计 35 分')
  })
  await stands('TRIAGED')
  await expect(page.getByTestId('dispute-header')).toContainText('黄色')
  await take('ASSIGNMENT')
  await stands('ASSIGNED')
  await take('MEDIATION')
  await stands('MEDIATING')
  await take('MEETING', async () => {
    const begins = page.getByLabel('会谈时间')
    await begins.fill('2035-03-02 09:00')
    await begins.press('Enter')
    await choose(page, '地点', '村（居）民委员会')
    await page.getByTestId('add-partner').click()
    await choose(page, '部门', '司法所')
    await page.getByRole('textbox', { name: '姓名' }).fill('郑律师')
  })
  await expect(page.getByTestId('meetings')).toContainText('郑律师（司法所）')
  await page.goto('/my-day')
  await page.getByTestId('my-meetings').getByRole('link').filter({ hasText: '2035' }).first().click()
  await take('MEETING_HELD', () => page.locator('[data-answer=SETTLED]').click())
  await expect(page.locator('[data-meeting=HELD]')).toContainText('意见一致')
  await take('AGREEMENT', () => page.getByRole('textbox', { name: '协议内容' }).fill('沟改走东侧，费用各半，十日内完工。'))
  await stands('AGREED')
  await expect(page.getByTestId('confirmation')).toContainText('司法确认')
  await page.getByTestId('print-agreement').click()
  await page.getByRole('textbox', { name: '查看理由' }).fill('双方到场签字')
  const [signed] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '确定' }).click()])
  expect(signed.suggestedFilename()).toMatch(/^调解协议书 411603-\d{4}-\d{6}\.pdf$/)
  await take('FOLLOW_UP', async () => {
    await page.getByText('已履行', { exact: true }).click()
    await page.locator('[data-satisfaction="5"]').click()
  })
  await stands('FOLLOW_UP')
  await take('CLOSURE')
  await stands('CLOSED')
  await expect(page.getByTestId('timeline').locator('[data-event]')).toHaveCount(9)
})

test('a closed file becomes one document by itself', async () => {
  await expect(async () => {
    await page.reload()
    await expect(page.getByTestId('download-archive')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 45_000 })
  const [kept] = await Promise.all([page.waitForEvent('download'), page.getByTestId('download-archive').click()])
  expect(kept.suggestedFilename()).toMatch(/\.pdf$/)
})

test('the closed dispute is found in the list', async () => {
  await page.goto('/disputes?state=CLOSED')
  await expect(page.getByTestId('disputes').locator('[data-dispute]').first()).toContainText('已办结')
})

test('an illegal step answers 409 with what is possible', async () => {
  const reported = await report()
  expect(reported.status).toBe(201)
  const refused = await officer.call({ method: 'POST', path: `/case/disputes/${reported.body.id}/closure`, body: {}, etag: reported.etag })
  expect(refused).toMatchObject({ status: 409, body: { code: 'illegal-step', state: 'REPORTED' } })
  expect(refused.body.possible).toContain('TRIAGE')
})

test('a stale step answers 412, one without a version 428', async () => {
  const reported = await report()
  const path = `/case/disputes/${reported.body.id}/triage`
  expect((await officer.call({ method: 'POST', path, body: { answers: [] }, etag: reported.etag })).status).toBe(200)
  expect((await officer.call({ method: 'POST', path, body: { answers: [] }, etag: reported.etag })).status).toBe(412)
  expect((await officer.call({ method: 'POST', path, body: { answers: [] } })).status).toBe(428)
})

test('a report sent twice with one key is recorded once', async () => {
  const key = `twice-${Date.now()}`
  const body = { village: village.id, category: 'DEBT', source: 'SWEEP', summary: '借款到期未还', parties: [] }
  const [first, second] = await Promise.all([1, 2].map(() => officer.call({ method: 'POST', path: '/case/disputes', body, key })))
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body.id).toBe(first.body.id)
  const other = await officer.call({ method: 'POST', path: '/case/disputes', body: { ...body, summary: '另一件事' }, key })
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
})

test('a past time is taken within the window of the role, and refused beyond', async () => {
  const occurredAt = daysAgo(3)
  const within = await report({ occurredAt })
  expect(within.status).toBe(201)
  expect(Date.parse(within.body.occurredAt)).toBe(Date.parse(occurredAt))
  expect(Date.parse(within.body.recordedAt)).toBeGreaterThan(Date.now() - 60_000)
  expect(await report({ occurredAt: daysAgo(30) })).toMatchObject({ status: 422, body: { code: 'occurred-too-early' } })
  expect(await report({ occurredAt: daysAgo(-1) })).toMatchObject({ status: 422, body: { code: 'occurred-in-future' } })
})

test('a step that somebody else was faster with is shown as it stands now', async () => {
  const reported = await report()
  await page.goto(`/disputes/${reported.body.id}`)
  await stands('REPORTED')
  await officer.post(`/case/disputes/${reported.body.id}/triage`, { answers: ['THREAT'] }, reported.etag)
  await take('TRIAGE')
  await expect(page.getByRole('alert')).toContainText('已为您刷新')
  await stands('TRIAGED')
})
