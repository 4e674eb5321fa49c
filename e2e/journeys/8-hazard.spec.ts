import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { choose, signIn, signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { administrator, chiefOf, clerk, enrolBySlip, leader, siblingClerk, villageWithHolder } from '../platform/people'

test.describe.configure({ mode: 'serial' })

let page: Page
let officer: Caller
let chief: Caller
let village: { id: number; name: string; station: { id: number } }
let place: string
let hazard: { id: string; number: string }
const name = `惠民超市 ${Date.now() % 100_000}`
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

test.beforeAll(async ({ browser }) => {
  const held = await villageWithHolder(clerk)
  officer = new Caller(held.account)
  village = held.village
  chief = new Caller(await chiefOf(clerk, village.station.id))
  await enrolBySlip(browser, clerk, officer.name)
  await enrolBySlip(browser, clerk, chief.name)
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await signIn(page, officer.name, '/places')
})
test.afterAll(() => page.close())

async function take(step: string, fill: () => Promise<unknown> = async () => {}) {
  await page.locator(`[data-step=${step}]`).click()
  const form = page.locator(`[data-step-form=${step}]`)
  await expect(form).toBeVisible()
  await fill()
  await page.getByTestId('submit-step').click()
  await expect(form).toHaveCount(0)
}

const stands = (state: string) => expect(page.getByTestId('hazard-header')).toHaveAttribute('data-state', state)

test('a place is registered at its door', async () => {
  await page.goto('/places/new')
  await page.getByRole('textbox', { name: '名称' }).fill(name)
  await choose(page, '村、社区', new RegExp(village.name))
  await choose(page, '类型', '商铺')
  await page.getByRole('textbox', { name: '经度' }).fill('114.885')
  await page.getByRole('textbox', { name: '纬度' }).fill('33.735')
  await page.getByRole('textbox', { name: '联系人' }).fill('刘建设')
  await page.getByRole('textbox', { name: '联系电话' }).fill('13912340001')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByTestId('place-header')).toContainText(name)
  await expect(page.getByTestId('place-header')).toContainText('114.885, 33.735 (CGCS2000)')
  await expect(page.getByTestId('place-header')).not.toContainText('刘建设')
  await expect(page.getByTestId('place-header')).not.toContainText('13912340001')
  place = page.url().split('/').pop()!
})

test('its contact is shown in full for a reason, which the audit trail keeps', async () => {
  await page.getByRole('button', { name: '查看全文' }).click()
  await page.getByRole('textbox', { name: '查看理由' }).fill('约定检查时间')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByTestId('contact')).toContainText('刘建设')
  await expect(page.getByTestId('contact')).toContainText('13912340001')
  await page.reload()
  await expect(page.getByTestId('contact')).not.toContainText('刘建设')
})

test('an inspection by checklist opens a hazard for each "no", by one submit', async () => {
  await page.getByRole('button', { name: '开始检查' }).click()
  const exits = page.locator('[data-question=EXITS]')
  await exits.getByText('不符合').click()
  await exits.getByRole('textbox', { name: '隐患描述' }).fill('二楼通道堆放纸箱，出口被占用')
  await page.getByTestId('rest-in-order').click()
  await examine(page, 'officer-inspection', 'phone')
  await page.getByTestId('submit-inspection').click()
  const opened = page.getByTestId('inspection-done').locator('li a')
  await expect(opened).toHaveCount(1)
  await expect(opened).toContainText(/^H?411603-\d{4}-\d{6}$/)
  await opened.click()
  await stands('FOUND')
  hazard = { id: page.url().split('/').pop()!, number: (await page.getByTestId('number').textContent())! }
  await expect(page.getByTestId('responsible')).toContainText((await officer.get('/personnel/me')).displayName)
})

test('the place and its hazard are on the safety map, by layer, and always in the list', async () => {
  await page.goto(`/safety-map?area=${village.id}`)
  const map = page.getByTestId('safety-map')
  await expect(map.locator('g.place', { hasText: name })).toHaveCount(1)
  await expect(map.locator('g.hazard', { hasText: hazard.number })).toHaveCount(1)
  await examine(page, 'officer-safety-map', 'phone')
  await map.locator('label', { hasText: '在办隐患' }).click()
  await expect(map.locator('g.hazard')).toHaveCount(0)
  await expect(map.getByRole('link', { name: hazard.number })).toBeVisible()
})

test('the inspection stands in the list of its village and day, with what it found', async () => {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  await page.goto(`/inspections?village=${village.id}&from=${day}`)
  const row = page.getByTestId('inspections').locator('li', { hasText: name })
  await expect(row).toContainText('发现 1 处隐患')
  await row.getByRole('link').click()
  await expect(page.getByTestId('answers').locator('[data-answer=NO]')).toHaveCount(1)
  await examine(page, 'officer-inspection-file', 'phone')
  await page.getByRole('link', { name: hazard.number }).click()
  await stands('FOUND')
})

test('each step is one click and one call, from the order to the clearing', async () => {
  await take('ORDER', () => page.getByRole('textbox', { name: '整改责任单位（人）' }).fill(name))
  await stands('ORDERED')
  await take('RECTIFICATION_START')
  await stands('RECTIFYING')
  await take('RECTIFICATION', () => page.getByRole('textbox', { name: '整改情况' }).fill('纸箱已清走，通道畅通'))
  await stands('REINSPECTION')
  await take('REINSPECTION', () => page.getByText('未消除，继续整改').click())
  await stands('RECTIFYING')
  await take('RECTIFICATION', () => page.getByRole('textbox', { name: '整改情况' }).fill('再次清理'))
  await take('REINSPECTION', () => page.getByText('已消除，销号').click())
  await stands('CLEARED')
  await expect(page.getByTestId('timeline').locator('[data-event]')).toHaveCount(7)
  await examine(page, 'officer-hazard-file', 'phone')
})

test('an illegal step answers 409 with what is possible', async () => {
  const file = await officer.get(`/hazard/hazards/${hazard.id}`)
  const refused = await officer.call({ method: 'POST', path: `/hazard/hazards/${hazard.id}/order`, body: { unit: name, deadline: '2030-01-01' }, etag: `"${file.version}"` })
  expect(refused).toMatchObject({ status: 409, body: { state: 'CLEARED' } })
})

test('what ran out is marked in the ledger and stands on the board of the chief', async ({ browser }) => {
  const late = await officer.post('/hazard/hazards', { village: village.id, place, category: 'FIRE', severity: 'MINOR', description: '灭火器过期', occurredAt: daysAgo(6) })
  await page.goto('/hazards?overdue=true')
  const row = page.locator(`[data-hazard="${late.id}"]`)
  await expect(row.locator('[data-urgency=OVERDUE]')).toContainText('超期')
  await examine(page, 'officer-hazards-overdue', 'phone')
  const board = await signedIn(browser, chief.name, '/station')
  await expect(board.page.locator('[data-due=OVERDUE]').locator(`[data-matter="${late.id}"]`)).toBeVisible()
  await examine(board.page, 'chief-board-full', 'desktop')
  await board.context.close()
})

test('the ledger is exported as it is filtered', async () => {
  await page.goto('/hazards?overdue=true')
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出台账' }).click()])
  expect(saved.suggestedFilename()).toMatch(/^隐患台账-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const bytes = await readFile(await saved.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('a place that is gone is closed for a reason: its contact is forgotten, nobody is reminded of it', async () => {
  const gone = await officer.post('/hazard/places', { village: village.id, kind: 'SHOP', risk: 'LOW', name: `${name}（旧址）`, contact: { name: '刘建设', telephone: '13912340001' } })
  await page.goto(`/places/${gone.id}`)
  await page.getByRole('button', { name: '停止检查' }).click()
  await page.getByRole('textbox', { name: '原因' }).fill('已搬迁')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByTestId('closed')).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden() // it fades: pale words on a pale page are no barrier
  await expect(page.getByTestId('contact')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '开始检查' })).toHaveCount(0)
  await examine(page, 'officer-place-closed', 'phone')
  await page.goto('/places?closed=true')
  await expect(page.locator(`[data-place="${gone.id}"]`)).toBeVisible()
})

test('whoever has no such duty, and a neighbouring county, get nothing of it', async ({ browser }) => {
  await enrolBySlip(browser, administrator, leader.name)
  const path = `/hazard/hazards/${hazard.id}`
  expect((await leader.call({ method: 'GET', path })).status).toBe(403)
  expect((await clerk.call({ method: 'POST', path: '/hazard/hazards', body: { village: village.id, category: 'FIRE', severity: 'MINOR', description: '不归我办' } })).status).toBe(403)
  expect((await siblingClerk.call({ method: 'GET', path })).status).toBe(404)
  expect(JSON.stringify(await siblingClerk.all('/hazard/hazards'))).not.toContain(hazard.id)
  const neighbour = await signedIn(browser, siblingClerk.name, `/hazards/${hazard.id}`)
  await expect(neighbour.page.getByRole('alert')).toBeVisible()
  await expect(neighbour.page.getByText(hazard.number)).toHaveCount(0)
  await neighbour.context.close()
})
