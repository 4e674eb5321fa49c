import { expect, test, type Page } from '@playwright/test'
import { choose, signIn, signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { clerk, siblingClerk } from '../platform/people'

test.describe.configure({ mode: 'serial' })

/** Villages of this journey's own, there for ten days, so that those of the county stay as they are. */
const mark = Math.floor(Date.now() / 1000) % 30_000
const codes = [0, 1, 2].map((index) => String(411_603_900_000 + mark * 3 + index))
const [old, fresh, moved, merged] = [`老庄${mark}村`, `新庄${mark}村`, `移庄${mark}村`, `并庄${mark}村`]
const dayIn = (days: number) => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

let page: Page
const ids: Record<string, number> = {}
let stations: { id: number; name: string }[]

test.beforeAll(async ({ browser }) => {
  stations = await clerk.all('/jurisdiction/areas', { kind: 'STATION' })
  page = await browser.newPage()
  await signIn(page, clerk.name, '/territory')
})

/** The villages are no more from the day after tomorrow. */
test.afterAll(async () => {
  for (const name of [fresh, moved]) {
    const { body, etag } = await clerk.call({ method: 'GET', path: `/jurisdiction/areas/${ids[name]}` })
    if (!body.until) await clerk.post(`/jurisdiction/areas/${ids[name]}/closure`, { from: dayIn(2), reason: '演示结束' }, etag)
  }
  await page.close()
})

async function typeDay(day: string) {
  const input = page.getByLabel('生效日期')
  await input.fill(day)
  await input.press('Enter')
}

async function step(name: string) {
  await page.getByTestId('next-steps').getByRole('button', { name, exact: true }).click()
  await expect(page.getByTestId('submit-step')).toBeVisible()
}

async function submit() {
  await page.getByTestId('submit-step').click()
  await expect(page.getByTestId('submit-step')).toBeHidden()
}

test('the tree unfolds from the county to a village', async () => {
  const tree = page.getByTestId('tree')
  await tree.getByRole('button', { name: new RegExp(stations[0].name) }).click()
  await expect(tree.getByRole('list', { name: stations[0].name }).getByRole('link').first()).toBeVisible()
  await page.getByText('行政层级', { exact: true }).click()
  await expect(tree).toContainText('乡镇街道')
})

test('a clerk adds villages by hand, as of a day in the past', async () => {
  const [township] = await clerk.all('/jurisdiction/areas', { kind: 'TOWNSHIP' })
  for (const [index, name] of [old, moved, merged].entries()) {
    await page.goto('/areas/new?kind=VILLAGE')
    await page.getByRole('textbox', { name: '名称' }).fill(name)
    await page.getByRole('textbox', { name: '代码' }).fill(codes[index])
    await choose(page, '乡镇街道', township.name, township.name)
    await choose(page, '派出所', stations[0].name, stations[0].name)
    await typeDay(dayIn(-10))
    await page.getByRole('button', { name: '新设', exact: true }).click()
    await expect(page.getByTestId('area-header')).toContainText(name)
    ids[name] = Number(new URL(page.url()).pathname.split('/').pop())
  }
  ids[fresh] = ids[old]
})

test('renames one, and its old name stays known', async () => {
  await page.goto(`/areas/${ids[old]}`)
  await step('更名')
  await page.getByRole('textbox', { name: '新名称' }).fill(fresh)
  await submit()
  await expect(page.getByTestId('area-header')).toContainText(fresh)
  await expect(page.getByTestId('names')).toContainText(old)
  await expect(page.locator('[data-action=area-renamed]')).toContainText('周淮阳')
})

test('moves one to another station from tomorrow, after being told what goes along', async () => {
  await page.goto(`/areas/${ids[moved]}`)
  await step('调整隶属')
  await choose(page, '派出所', stations[1].name, stations[1].name)
  await typeDay(dayIn(1))
  await expect(page.getByTestId('consequences')).toContainText('到期自动生效')
  await submit()
  await expect(page.getByTestId('planned')).toContainText(`隶属 ${stations[1].name}`)
  await expect(page.getByTestId('area-header')).toContainText(stations[0].name)
  await examine(page, 'clerk-area', 'desktop')
})

test('withdraws it while its day has not come, and nothing is planned any more', async () => {
  await step('撤回待生效的变更')
  await expect(page.getByRole('dialog')).toContainText(`隶属 ${stations[1].name}`)
  await page.getByRole('textbox', { name: '原因或文号' }).fill('方案调整')
  await examine(page, 'clerk-withdrawal', 'desktop')
  await submit()
  await expect(page.getByTestId('planned')).toHaveCount(0)
  await expect(page.locator('[data-action=area-plan-withdrawn]')).toContainText('周淮阳')
})

test('merges another into the first; its code leads there', async () => {
  await page.goto(`/areas/${ids[fresh]}`)
  await step('并入其他区域到此')
  await choose(page, '被并入的区域', merged, merged)
  await page.getByRole('textbox', { name: '原因或文号' }).fill('撤村并居')
  await submit()
  await expect(page.getByTestId('predecessors')).toContainText(merged)
  await page.goto(`/territory?view=LIST&q=${codes[2]}`)
  await expect(page.getByTestId('code-meanings')).toContainText(fresh)
  await examine(page, 'clerk-code', 'desktop')
})

test('a move to a station of another county is refused', async () => {
  const [foreign] = await siblingClerk.all('/jurisdiction/areas', { kind: 'STATION' })
  const { body, etag } = await clerk.call({ method: 'GET', path: `/jurisdiction/areas/${ids[fresh]}` })
  const refused = await clerk.call({ method: 'POST', path: `/jurisdiction/areas/${ids[fresh]}/parents`, body: { parents: [body.township.id, foreign.id] }, etag })
  expect([400, 404, 409, 422]).toContain(refused.status)
})

test('the second county sees nothing of it', async ({ browser }) => {
  const other = await signedIn(browser, siblingClerk.name, `/areas/${ids[fresh]}`)
  await expect(other.page.getByRole('alert')).toBeVisible()
  await other.page.goto(`/territory?view=LIST&q=${codes[2]}`)
  await expect(other.page.getByRole('heading', { name: '没有符合条件的记录' })).toBeVisible()
  await expect(other.page.getByText(merged)).toHaveCount(0)
  await other.context.close()
})
