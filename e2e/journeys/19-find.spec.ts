import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { Caller } from '../platform/api'
import { choose, signIn } from '../platform/browser'
import { clerk, villageWithHolder } from '../platform/people'
import { stands, take } from '../platform/steps'

test.describe.configure({ mode: 'serial' })

const mark = String(Date.now())
let page: Page
let officer: Caller
let village: { id: number; name: string }
let first: string

test.beforeAll(async ({ browser }) => {
  const held = await villageWithHolder(clerk)
  officer = new Caller(held.account)
  village = held.village
  first = (await officer.post('/case/disputes', { village: village.id, category: 'HOMESTEAD', source: 'VISIT', summary: `果园界桩被挪动 ${mark}`, parties: [] })).id
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await signIn(page, officer.name, '/disputes/new')
})
test.afterAll(() => page.close())

const say = (box: string, text: string) => page.getByRole('textbox', { name: box }).fill(text)

test('a report is shown what is perhaps the same before it is saved', async () => {
  await choose(page, '发生地（村、社区）', new RegExp(village.name))
  await choose(page, '纠纷类别', '宅基地与土地')
  await say('事由', `界桩又被挪动，两家果园争界 ${mark}`)
  await expect(page.locator(`[data-likely="${first}"]`)).toContainText('果园界桩被挪动')
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await stands(page, 'REPORTED')
})

test('the same matter goes on in the other file, which says so', async () => {
  await page.locator(`[data-merge="${first}"]`).click()
  await say('为何是同一件事', '同一处界桩')
  await page.getByTestId('submit-step').click()
  await stands(page, 'MERGED')
  const number = (await page.getByTestId('number').textContent())!.trim()
  await page.getByTestId('merged-into').click()
  await expect(page.getByTestId('absorbed')).toContainText(number)
  await expect(page.locator('[data-event=ABSORBED]')).toContainText('同一处界桩')
})

test('what is too much for the village goes to an agency, comes back, waits, and goes up', async () => {
  for (const [step, body] of [['triage', { answers: ['LONG'] }], ['assignment', {}], ['mediation', { kind: 'CIVIL' }], ['failure', { reason: '一方拒绝' }]] as const) {
    const { etag } = await officer.call({ method: 'GET', path: `/case/disputes/${first}` })
    await officer.post(`/case/disputes/${first}/${step}`, body, etag)
  }
  await page.reload()
  await take(page, 'TRANSFER', async () => {
    await choose(page, '移交给', '自然资源部门')
    await say('移交理由', '须实地测界')
  })
  await stands(page, 'TRANSFERRED')
  await take(page, 'RECEIPT', () => say('签收编号（选填）', '自然资〔2026〕18号'))
  await expect(page.getByTestId('transfer')).toContainText('自然资〔2026〕18号')
  await take(page, 'RETURN', () => say('退回理由', '界址清楚，可以调解'))
  await stands(page, 'MEDIATING')
  await take(page, 'PAUSE', () => say('等待什么', '等测绘队进场'))
  await expect(page.getByTestId('pause')).toContainText('等测绘队进场')
  await take(page, 'RESUMPTION')
  await expect(page.getByTestId('pause')).toHaveCount(0)
  await take(page, 'RAISE', async () => {
    await page.locator('[data-answer=STATION]').click()
    await say('提请理由', '涉及两个村')
  })
  await expect(page.getByTestId('level')).toContainText('派出所、乡镇')
})

test('it is found by its words, kept as a view of one’s own, and taken away', async () => {
  await page.goto('/disputes?open=true')
  await say('事由中的字词或编号', mark)
  await expect(page.locator('[data-dispute]')).toHaveCount(1)
  await expect(page.locator(`[data-dispute="${first}"]`)).toBeVisible()
  await page.getByTestId('keep-view').click()
  await say('常用筛选的名称', `果园 ${mark}`)
  await page.getByRole('button', { name: '确定' }).click()
  const view = page.locator(`[data-view="果园 ${mark}"]`)
  await expect(view).toHaveAttribute('aria-current', 'true')
  const [workbook] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出' }).click()])
  expect(readFileSync(await workbook.path()).subarray(0, 2).toString()).toBe('PK')
  await page.goto('/disputes')
  await view.click()
  await expect(page.locator('[data-dispute]')).toHaveCount(1)
  await page.getByRole('button', { name: '删除' }).click()
  await expect(view).toHaveCount(0)
})

test('a figure of the board opens the list of what it counts', async () => {
  await page.goto('/disputes/board')
  const figure = page.locator('[data-figure="levels.STATION"]')
  const count = Number((await figure.textContent())!.replace(',', ''))
  expect(count).toBeGreaterThan(0)
  await figure.click()
  await expect(page.locator('[data-dispute]')).toHaveCount(Math.min(count, 50))
})
