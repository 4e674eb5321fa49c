import { expect, test } from '@playwright/test'
import { Caller } from '../platform/api'
import { signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { administrator, clerk, enrolBySlip, leader, villageWithHolder } from '../platform/people'
import { until } from '../platform/waiting'

test.describe.configure({ mode: 'serial' })

const mark = Date.now() % 100_000
const civil = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

/* eslint-disable @typescript-eslint/no-explicit-any */
let holder: any
let deputy: any
let officer: Caller

const disputeOf = (id: string) => officer.get(`/case/disputes/${id}`)

/** Leave and withdrawals that an earlier run left behind would stand in the way of this one. */
async function backAtWork(person: number) {
  for (const one of await clerk.all('/personnel/leaves', { person, from: civil(0) })) {
    if (one.state !== 'OVER' && one.state !== 'CALLED_OFF') await clerk.post(`/personnel/leaves/${one.id}/end`, { on: civil(0) }, `"${one.version}"`)
  }
  for (const one of await clerk.all('/personnel/withdrawals', { person, from: civil(0) })) {
    if (!one.back && (one.state === 'FILED' || one.state === 'APPROVED')) await clerk.post(`/personnel/withdrawals/${one.id}/end`, { on: civil(0) }, `"${one.version}"`)
  }
}

test.beforeAll(async ({ browser }) => {
  holder = await villageWithHolder(clerk)
  const { items } = await clerk.get('/personnel/postings', { function: 'AUXILIARY', at: new Date().toISOString(), limit: 50 })
  deputy = items.find((one: any) => !one.acting && one.person.id !== holder.person.id).person
  officer = new Caller(holder.account)
  await enrolBySlip(browser, clerk, holder.account)
  await enrolBySlip(browser, administrator, leader.name)
  await backAtWork(holder.person.id)
  await backAtWork(deputy.id)
})
test.afterAll(async () => {
  await backAtWork(holder.person.id)
})

test('open work goes to whoever acts during leave, and returns when the holder is back', async () => {
  const dispute = await officer.post('/case/disputes', { village: holder.village.id, category: 'NEIGHBOUR', source: 'VISIT', summary: `院墙滴水 ${mark}`, parties: [] })
  const leave = await clerk.post('/personnel/leaves', { person: holder.person.id, kind: 'ANNUAL', from: civil(0), until: civil(3), cover: deputy.id })
  expect(leave).toMatchObject({ state: 'CURRENT', gap: false, cover: { id: deputy.id } })
  await until('the deputy to be responsible', async () => (await disputeOf(dispute.id)).responsible?.id === deputy.id)
  await clerk.post(`/personnel/leaves/${leave.id}/end`, {}, `"${leave.version}"`)
  await until('the holder to be responsible again', async () => (await disputeOf(dispute.id)).responsible?.id === holder.person.id)
})

test('a post is handed over with its open work, and taken back when it comes out otherwise', async ({ browser }) => {
  const dispute = await officer.post('/case/disputes', { village: holder.village.id, category: 'NEIGHBOUR', source: 'VISIT', summary: `滴水未了 ${mark}`, parties: [] })
  const leave = await clerk.post('/personnel/leaves', { person: holder.person.id, kind: 'ANNUAL', from: civil(0), until: civil(3), cover: deputy.id })
  const ours = async (state: string) => (await clerk.get('/fieldwork/handovers', { person: deputy.id, state })).items.find((one: any) => one.incoming.id === deputy.id)
  // from whoever was responsible as the day began: the holder, unless they entered service today only
  const { id, outgoing } = await until('the hand-over to open', () => ours('OPEN'))
  const { account } = await clerk.get(`/personnel/people/${outgoing.id}`)
  await enrolBySlip(browser, clerk, account)
  const { context, page } = await signedIn(browser, account, `/my-handovers/${id}`)
  await page.setViewportSize({ width: 390, height: 844 })
  const line = page.locator(`[data-line="${dispute.id}"]`)
  await expect(line).toContainText(dispute.number)
  await line.getByRole('textbox').fill('双方约定下周再谈')
  await examine(page, 'handover', 'phone')
  await page.getByRole('button', { name: '确认移交' }).click()
  await expect(page.getByTestId('handover-header')).toContainText('待接收')
  await expect(line).toContainText('双方约定下周再谈')
  await context.close()
  const chief = await signedIn(browser, clerk.name, `/handovers?state=HANDED_OVER`)
  await expect(chief.page.locator(`[data-handover="${id}"]`)).toContainText(holder.village.name)
  await examine(chief.page, 'handovers', 'desktop')
  await chief.context.close()
  await clerk.post(`/personnel/leaves/${leave.id}/end`, {}, `"${leave.version}"`)
  await until('it to be called off', async () => (await clerk.get(`/fieldwork/handovers/${id}`)).state === 'CALLED_OFF')
})

test('a chief sees who is away and where nobody acts', async ({ browser }) => {
  const leave = await clerk.post('/personnel/leaves', { person: holder.person.id, kind: 'ANNUAL', from: civil(1), until: civil(4) })
  const { context, page } = await signedIn(browser, clerk.name, '/leave')
  await expect(page.locator(`[data-leave="${leave.id}"]`)).toContainText('无人代理')
  await examine(page, 'leave', 'desktop')
  await page.setViewportSize({ width: 390, height: 844 })
  await examine(page, 'leave', 'phone')
  await context.close()
})

test('a withdrawal is filed, approved, counted and brought back', async ({ browser }) => {
  await backAtWork(holder.person.id)
  const filed = await clerk.post('/personnel/withdrawals', { person: holder.person.id, orderedBy: holder.village.county.id, reason: `庙会安保 ${mark}`, from: civil(0), until: civil(2) })
  const { context, page } = await signedIn(browser, clerk.name, '/withdrawals')
  const row = page.locator(`[data-withdrawal="${filed.id}"]`)
  await row.getByRole('button', { name: '批准', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await expect(row).toContainText('已批准')
  await expect(page.getByTestId('withdrawal-counts')).toContainText(holder.village.county.name)
  await examine(page, 'withdrawals', 'desktop')
  await context.close()
})

test('postings show their kind and can be corrected', async ({ browser }) => {
  const { context, page } = await signedIn(browser, clerk.name, '/postings')
  const row = page.locator('[data-posting]').filter({ has: page.getByRole('button', { name: '更正' }) }).first()
  await row.getByRole('button', { name: '更正' }).click()
  await expect(page.getByRole('dialog')).toContainText('只用于录入有误')
  await context.close()
})
