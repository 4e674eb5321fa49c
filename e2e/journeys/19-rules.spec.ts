import { expect, test, type Page } from '@playwright/test'
import { signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { administrator } from '../platform/people'

test.describe.configure({ mode: 'serial' })

const mark = Date.now() % 100_000
let page: Page

test.beforeAll(async ({ browser }) => {
  page = (await signedIn(browser, administrator.name)).page
})

test('the city adds a category of disputes, and retires it again', async () => {
  await page.goto('/catalogues?of=DISPUTE_CATEGORY')
  await page.getByRole('button', { name: '添加', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('中文名称').fill(`旅游${mark}`)
  await dialog.getByLabel('英文名称').fill(`Tourism ${mark}`)
  await dialog.getByRole('button', { name: '确定' }).click()
  const row = page.locator(`[data-code="TOURISM_${mark}"]`)
  await expect(row).toContainText('可选')
  await row.getByRole('button', { name: '停用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await expect(row).toContainText('起停用')
})

test('a new version of clocks and factors stands beside the one that holds', async () => {
  const from = `${2100 + (mark % 700)}-01-01`
  const [{ rule }] = (await administrator.get('/case/clock-rules')).items.slice(-1)
  const clocks = await administrator.post('/case/clock-rules', { ...rule, from, warnPercent: 60 })
  const [{ red, yellow, factors }] = (await administrator.get('/case/factor-versions')).items.slice(-1)
  await administrator.post('/case/factor-versions', { from, red: red + 10, yellow, factors })
  await page.goto('/dispute-rules')
  const panel = page.getByTestId('clock-rules')
  await expect(panel).toContainText('时限用去 75% 时提醒一次')
  await panel.locator(`[data-version="${clocks.version}"]`).click()
  await expect(panel).toContainText('时限用去 60% 时提醒一次')
  await expect(page.getByTestId('factor-versions')).toContainText('60 分起为红色')
  await examine(page, 'dispute-rules', 'desktop')
})

test('the year that is not announced yet says so, beside the one that is', async () => {
  await page.goto('/working-days')
  await expect(page.locator('[data-year="2026"]')).toContainText('春节')
  const next = page.getByTestId('working-year').first()
  await next.getByRole('button').click()
  await expect(page.getByRole('dialog')).toContainText('请照通知完整填写')
  await examine(page, 'working-days', 'desktop')
})
