import { expect, test, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { choose, signIn, signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { chiefOf, clerk, enrolBySlip, siblingClerk, villageWithHolder } from '../platform/people'

test.describe.configure({ mode: 'serial' })

let page: Page
let officer: Caller
let chief: Caller
let village: { id: number; name: string; station: { id: number } }
const mark = Date.now() % 100_000

test.beforeAll(async ({ browser }) => {
  const held = await villageWithHolder(clerk)
  officer = new Caller(held.account)
  village = held.village
  chief = new Caller(await chiefOf(clerk, village.station.id))
  await enrolBySlip(browser, clerk, officer.name)
  await enrolBySlip(browser, clerk, chief.name)
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await signIn(page, officer.name, '/inbox')
})
test.afterAll(() => page.close())

test('an officer comes home to the own villages', async () => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/my-day$/)
  await expect(page.locator(`[data-village="${village.id}"]`)).toContainText(village.name)
  await examine(page, 'officer-day', 'phone')
})

test('"nothing found" is one tap, can be taken back, and is recorded once', async () => {
  const sweeps = () => officer.all('/fieldwork/activities', { village: village.id, kind: 'SWEEP' })
  const before = (await sweeps()).length
  const card = page.locator(`[data-village="${village.id}"]`)
  await card.getByTestId('sweep').click()
  await card.getByTestId('undo').click()
  await card.getByTestId('sweep').click()
  await expect(card).toHaveAttribute('data-sweep', 'RECORDED')
  await expect(card).toContainText('已记录')
  await expect(card).toContainText('今天')
  expect(await sweeps()).toHaveLength(before + 1)
})

test('what a patrol comes upon becomes a dispute and a hazard by itself, linked both ways', async () => {
  await page.goto(`/record?kind=PATROL&village=${village.id}`)
  await page.getByTestId('add-dispute').click()
  const dispute = page.locator('[data-find=DISPUTE]')
  await choose(page, '类别', '邻里')
  await dispute.getByRole('textbox', { name: '问题描述' }).fill(`东头两户为院墙滴水争吵 ${mark}`)
  await page.getByTestId('add-hazard').click()
  const hazard = page.locator('[data-find=HAZARD]')
  await hazard.getByRole('combobox', { name: '类别' }).click({ force: true })
  await page.getByRole('option', { name: '消防' }).click()
  await hazard.getByRole('textbox', { name: '问题描述' }).fill(`村委会楼道电动车充电 ${mark}`)
  await examine(page, 'officer-patrol', 'phone')
  const begin = Date.now()
  await page.getByTestId('submit-record').click()
  const finds = page.getByTestId('finds')
  await expect(finds.getByTestId('opened')).toHaveCount(2)
  console.log(`both matters were linked ${Date.now() - begin} ms after the record`)
  const record = page.url()
  await examine(page, 'officer-record', 'phone')

  for (const [kind, header, sentence] of [['DISPUTE', 'dispute-header', '院墙滴水'], ['HAZARD', 'hazard-header', '电动车充电']]) {
    await page.goto(record)
    const link = finds.locator(`[data-find=${kind}] a`)
    const number = (await link.getByTestId('opened').textContent())!
    await link.click()
    await expect(page.getByTestId(header)).toContainText(number)
    await expect(page.getByTestId('responsible')).toContainText((await officer.get('/personnel/me')).displayName)
    await expect(page.getByTestId('origin')).toContainText(`${sentence}`)
    await expect(page.getByTestId('origin')).toContainText(String(mark))
    await page.getByRole('link', { name: '查看外勤记录' }).click()
    await expect(page).toHaveURL(record)
  }
})

test('a task that the chief dispatches reaches the inbox of whoever holds the village, and is done by one tap', async ({ browser }) => {
  const text = `核查废品收购站 ${mark}`
  const board = await signedIn(browser, chief.name, '/')
  await expect(board.page).toHaveURL(/\/station$/)
  await board.page.getByRole('button', { name: '派任务' }).click()
  await choose(board.page, '村、社区', new RegExp(village.name), village.name)
  await board.page.getByRole('textbox', { name: '任务内容' }).fill(text)
  await board.page.getByTestId('submit-dispatch').click()
  await expect(board.page.getByText('任务已派出')).toBeVisible()
  await expect(board.page.locator('[data-matter]', { hasText: text })).toBeVisible()
  await board.context.close()

  await page.goto('/inbox')
  await expect(page.locator('[data-notice=TASK_DISPATCHED]').first()).toBeVisible()
  await examine(page, 'officer-inbox-full', 'phone')
  await page.locator('[data-notice=TASK_DISPATCHED]').first().click()
  await expect(page.getByTestId('task-header')).toContainText(text)
  await page.goto('/my-day')
  const task = page.locator('[data-task]', { hasText: text })
  await task.locator('[data-step=ACCEPTANCE]').click()
  await expect(task).toHaveAttribute('data-state', 'ACCEPTED')
  await task.locator('[data-step=COMPLETION]').click()
  await expect(task).toHaveCount(0)
})

test('an opinion is recorded by the officer and answered by the chief', async ({ browser }) => {
  const text = `村口到学校没有路灯 ${mark}`
  await page.goto(`/record?kind=OPINION&village=${village.id}`)
  await choose(page, '诉求类别', '道路交通')
  await page.getByRole('textbox', { name: '群众说了什么' }).fill(text)
  await page.getByTestId('submit-record').click()
  await expect(page.locator('[data-opinion]', { hasText: text })).toContainText('待答复')

  const board = await signedIn(browser, chief.name, '/opinions?open=true')
  await board.page.locator('[data-opinion]', { hasText: text }).getByTestId('answer').click()
  await board.page.getByRole('textbox', { name: '答复内容' }).fill('已联系路政，下周安装。')
  await board.page.getByRole('button', { name: '确定' }).click()
  await expect(board.page.getByText('已答复', { exact: true })).toBeVisible()
  await board.context.close()

  await page.goto('/opinions')
  await expect(page.locator('[data-opinion]', { hasText: text })).toContainText('下周安装')
})

test('a record sent twice with one key is recorded once', async () => {
  const body = { kind: 'VISIT', village: village.id, households: 2, finds: [] }
  const key = `visit-${Date.now()}`
  const [first, second] = await Promise.all([1, 2].map(() => officer.call({ method: 'POST', path: '/fieldwork/activities', body, key })))
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body.id).toBe(first.body.id)
})

test('a neighbouring county sees nothing of it', async ({ browser }) => {
  for (const path of ['/fieldwork/activities', '/fieldwork/opinions', '/fieldwork/tasks', '/fieldwork/inbox']) {
    expect((await siblingClerk.all(path)).filter((record) => record.village?.id === village.id), path).toEqual([])
  }
  const neighbour = await signedIn(browser, siblingClerk.name, '/opinions')
  await expect(neighbour.page.locator('h1')).toBeVisible()
  await expect(neighbour.page.getByText(String(mark))).toHaveCount(0)
  await neighbour.context.close()
})
