import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { signIn } from '../platform/browser'
import { administrator, cityWorkbook, clerk, enrolBySlip, onboard, siblingClerk } from '../platform/people'
import { sampleWorkbook } from '../platform/sample'

test.describe.configure({ mode: 'serial' })

let page: Page
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
})
test.afterAll(() => page.close())

async function choose(file: string) {
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByTestId('summary')).toBeVisible({ timeout: 60_000 })
}

test('the administrator brings in two counties with a clerk each', async ({ browser }) => {
  await onboard(administrator, cityWorkbook(), '周口市.xlsx')
  await enrolBySlip(browser, administrator, clerk.name)
  await enrolBySlip(browser, administrator, siblingClerk.name)
})

test('a clerk signs in through Keycloak and downloads the template', async () => {
  await signIn(page, clerk.name)
  await page.getByRole('link', { name: '建档', exact: true }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载模板' }).click()])
  const content = readFileSync(await download.path())
  expect(content.subarray(0, 2).toString()).toBe('PK')
})

test('wrong rows are named by sheet, row, column and rule', async () => {
  await choose(sampleWorkbook('411603', true))
  const problems = page.getByTestId('problems')
  const row = (text: RegExp) => problems.locator('tbody tr', { hasText: text })
  await expect(problems).toContainText(/发现 \d+ 处问题/)
  for (const planted of [
    /村社区4区划代码.*数字/,
    /村社区7区划代码.*12 位/,
    /村社区10区划代码.*重复/,
    /村社区13名称.*必填/,
    /村社区16城乡类别乡村/,
    /村社区19所属派出所柳胡派出所.*柳湖派出所/,
    /村社区22区划代码.*不属于本区县/,
    /人员5警号\/工号.*重复/,
    /人员8联系电话139000/,
    /任职11职责村警/,
    /任职14负责区域411699001999/,
  ]) {
    await expect(row(planted)).toHaveCount(1)
  }
  await problems.getByText(/^人员 · /).click()
  await expect(problems.locator('tbody tr')).toHaveCount(2)
  await expect(page.getByRole('button', { name: '写入辖区' })).toHaveCount(0)
})

test('the workbook comes back with the remarks written in, and may be uploaded as it is', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载写好批注的工作簿' }).click()])
  expect(download.suggestedFilename()).toMatch(/-问题\.xlsx$/)
  const file = 'test-results/workbooks/remarked.xlsx'
  await download.saveAs(file)
  const told = await page.getByTestId('problems').locator('h3').innerText()
  await choose(file)
  await expect(page.getByText('remarked.xlsx', { exact: true }).first()).toBeVisible()
  await expect(page.getByTestId('problems').locator('h3')).toHaveText(told)
})

test('the mended workbook is committed, territory first, and accounts are made', async () => {
  await choose(sampleWorkbook('411603'))
  const begin = Date.now()
  const territory = page.getByRole('button', { name: '写入辖区' })
  const people = page.getByRole('button', { name: '写入人员与任职' })
  // On a platform that was onboarded before there is nothing to commit.
  if (await territory.isVisible()) {
    await expect(people).toBeDisabled()
    await territory.click()
    await expect(page.locator('[data-done=jurisdiction]')).toBeVisible({ timeout: 60_000 })
  }
  if (await people.isVisible()) await people.click()
  await expect(page.locator('[data-done=personnel]')).toBeVisible({ timeout: 60_000 })
  const committed = Date.now()
  await expect(page.getByTestId('accounts')).toContainText('全部账号已开通', { timeout: 120_000 })
  console.log(`Huaiyang: committed in ${(committed - begin) / 1000} s, accounts ${(Date.now() - committed) / 1000} s later`)
  await expect(page.locator('[data-sheet=villages]')).toContainText('475')
})

test('stations, villages, people and postings are in place', async () => {
  await page.getByRole('link', { name: '辖区' }).click()
  await page.getByText('列表', { exact: true }).click()
  await expect(page.getByTestId('areas').locator('tbody tr')).toHaveCount(21)
  await page.getByText('村社区', { exact: true }).click()
  await page.getByRole('textbox', { name: /搜索/ }).fill('劳桥')
  await expect(page.locator('[data-code="411603001200"]')).toContainText('劳桥村')
  await expect(page.getByTestId('areas').locator('tbody tr')).toHaveCount(1)
  await page.getByRole('link', { name: '人员', exact: true }).click()
  await expect(page.getByTestId('people').locator('tbody tr').first()).toContainText('已开通')
  await page.getByRole('link', { name: '任职' }).click()
  await expect(page.getByTestId('postings')).toContainText('包村辅警')
})

test('the same workbook again changes nothing, and says so', async () => {
  await page.getByRole('link', { name: '建档', exact: true }).click()
  await choose(sampleWorkbook('411603'))
  await expect(page.getByTestId('nothing-changes')).toContainText('没有任何变化')
  await expect(page.getByTestId('history')).toContainText('huaiyang.xlsx')
})

test('slips of a station are printed, one a person', async () => {
  await page.getByRole('link', { name: '账号条', exact: true }).click()
  await page.locator('.el-select').click()
  await page.getByRole('option').last().click()
  await page.getByRole('button', { name: '生成账号条' }).click()
  const slips = page.getByTestId('slips').locator('article')
  await expect(slips.first()).toContainText('首次登录后须立即修改密码')
  await expect(slips.first().getByTestId('password')).not.toBeEmpty()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(slips.first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
})

test('the neighbouring county is brought in by its own clerk', async () => {
  await onboard(siblingClerk, readFileSync(sampleWorkbook('411602')), 'chuanhui.xlsx')
})
