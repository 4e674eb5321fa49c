import { expect, test, type Page } from '@playwright/test'
import { choose, signIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { clerk, siblingClerk, villageWithHolder } from '../platform/people'

test.describe.configure({ mode: 'serial' })

const mark = Date.now() % 100_000
const sector = `城北巡区${mark}`
let page: Page
let village: { id: number; code: string; name: string; station: { id: number; name: string } }

test.beforeAll(async ({ browser }) => {
  village = (await villageWithHolder(clerk)).village
  page = await browser.newPage()
  await signIn(page, clerk.name, '/maps')
})
test.afterAll(() => page.close())

/** A file with the village's outline, a square of a kilometre; the name as told. */
function outline(name: string) {
  const [west, south, east, north] = [114.88, 33.73, 114.89, 33.74]
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
  const feature = { type: 'Feature', properties: { code: village.code, name }, geometry: { type: 'Polygon', coordinates: [ring] } }
  return { name: '边界.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] })) }
}

async function check(name: string) {
  await page.getByTestId('boundary-import').locator('input[type=file]').setInputFiles(outline(name))
  await page.getByTestId('check-boundaries').click()
  await expect(page.getByTestId('import-report')).toBeVisible()
}

test('an outline whose name does not fit its code is told, with the name that does', async () => {
  await page.getByRole('textbox', { name: '提供单位' }).fill('市自然资源和规划局')
  await page.getByRole('textbox', { name: '审图号' }).fill('豫S（2026年）012号')
  await check(`${village.name}二`)
  await expect(page.locator('[data-rule=name-differs]')).toContainText(village.name)
  await expect(page.getByTestId('write-boundaries')).toHaveCount(0)
})

test('once it fits it is written, and drawn with the approval number of its map', async () => {
  await check(village.name)
  await page.getByTestId('write-boundaries').click()
  await expect(page.getByTestId('boundary-packs')).toContainText('市自然资源和规划局')
  await page.goto(`/safety-map?area=${village.id}`)
  await expect(page.getByTestId('safety-map')).toContainText('豫S（2026年）012号')
  await expect(page.locator(`[data-area="${village.id}"]`)).toBeVisible()
  await examine(page, 'safety-map-drawn', 'desktop')
})

test('a patrol sector is drawn up over a village, and is in the list', async () => {
  await page.goto('/patrol-sectors/new')
  await page.getByRole('textbox', { name: '代码' }).fill(`X-${mark}`)
  await page.getByRole('textbox', { name: '名称' }).fill(sector)
  await choose(page, '村社区', new RegExp(village.name), village.name)
  await page.getByRole('spinbutton', { name: '车巡组' }).fill('12')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByTestId('patrol-header')).toContainText(sector)
  await expect(page.getByTestId('arrangements')).toContainText('车巡组 × 12')
  await page.goto('/patrol-sectors')
  await expect(page.locator(`[data-patrol="X-${mark}"]`)).toContainText(village.name)
})

test('the layout opens a station down to its villages', async () => {
  await page.goto('/layout')
  await page.getByRole('button', { name: new RegExp(village.station.name) }).click()
  await expect(page.getByTestId('station-line').locator(`[data-village="${village.id}"]`)).toContainText(village.name)
})

test('the next county sees nothing of it', async () => {
  expect(JSON.stringify(await siblingClerk.all('/jurisdiction/boundaries'))).not.toContain(village.code)
  expect(JSON.stringify(await siblingClerk.all('/jurisdiction/patrol-sectors'))).not.toContain(sector)
  for (const path of [`/jurisdiction/boundaries/${village.id}`, `/jurisdiction/layout/${village.station.id}`]) {
    expect((await siblingClerk.call({ method: 'GET', path })).status, path).toBe(404)
  }
})
