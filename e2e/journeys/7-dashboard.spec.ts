import { expect, test, type Browser, type Page } from '@playwright/test'
import { barriers } from '../platform/barriers'
import { signedIn } from '../platform/browser'
import { clerkOf, demonstration, spanOf } from '../platform/demonstration'
import { administrator, enrolBySlip, leader, siblingClerk } from '../platform/people'

const indicators = ['FOUND', 'AGREED', 'RESOLVED', 'REOPENED', 'CIVIL_MEDIATED', 'PUBLIC_SECURITY_MEDIATED', 'INSPECTIONS', 'HAZARDS_FOUND', 'HAZARDS_CLEARED', 'SWEEPS_DONE', 'VISITS', 'PATROLS', 'PUBLICITY_SESSIONS', 'AUDIENCE', 'LEAFLETS', 'OPINIONS', 'DEEDS']
const shown = (count = 0) => count.toLocaleString('en-US')
const pictures = 'test-results/dashboard'
const desk = { width: 1440, height: 900 }
const told = { timeout: 60_000 }

/** A county of the demonstration in which nobody else has recorded anything. */
async function county() {
  const { code, name } = demonstration().counties[0]
  const [{ id }] = await administrator.all('/jurisdiction/areas', { code })
  return { code, name, id: id as number }
}

async function leaderAt(browser: Browser, address: string, viewport = desk) {
  const { page, context } = await signedIn(browser, leader.name, address, viewport)
  await expect(page.getByTestId('live')).toHaveAttribute('data-connection', 'on')
  return { page, context }
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight)

test('the past comes out again to the digit: the county, its stations, and the months', async ({ browser }) => {
  const { id } = await county()
  const { yearToDate, months } = demonstration()
  const { page, context } = await leaderAt(browser, `/dashboard?area=${id}&span=${spanOf(yearToDate)}`)
  for (const indicator of indicators) await expect(page.locator(`[data-row=${indicator}] [data-figure=value]`), indicator).toHaveText(shown(yearToDate.figures[indicator]), told)
  for (const indicator of ['FOUND', 'VISITS', 'HAZARDS_FOUND']) {
    await page.locator(`[data-row=${indicator}] button`).click()
    await expect(page).toHaveURL(indicator === 'FOUND' ? /dashboard/ : new RegExp(`indicator=${indicator}`))
    for (const { code, figures } of yearToDate.stations) await expect(page.locator(`[data-testid=ranking] [data-area="${code}"] [data-figure=value]`), code).toHaveText(shown(figures[indicator]))
    for (const { month, figures } of months.slice(-14)) await expect(page.locator(`[data-month="${month}"] td`).first(), month).toHaveText(shown(figures[indicator]))
  }
  await context.close()
})

test('ranks are shared by equals', async () => {
  const { id } = await county()
  const { children } = await leader.get('/assessment/comparison', { area: id, indicator: 'VISITS' })
  for (const child of children) expect(child.rank, child.area.name).toBe(1 + children.filter((other: { value: number }) => other.value > child.value).length)
})

test('from the city down to a village by click, and anywhere by address', async ({ browser }) => {
  const { code, name } = await county()
  const { page, context } = await leaderAt(browser, '/dashboard')
  await page.locator('.map svg text', { hasText: name }).click()
  await expect(page.getByTestId('dashboard')).toHaveAttribute('data-area', code)
  await expect(page.locator('h1')).toContainText(name)
  const trail = page.getByRole('navigation', { name: '所在位置' })
  await expect(trail).toContainText(name)

  const down = page.getByTestId('ranking').getByRole('link').first()
  const [station] = demonstration().yearToDate.stations
  await page.locator(`[data-testid=ranking] [data-area="${station.code}"] a`).click()
  await expect(page.locator('h1')).toContainText(station.name)
  await expect(trail.getByRole('link')).toHaveCount(2)
  const village = await down.innerText()
  await down.click()
  await expect(page.locator('h1')).toContainText(village)
  await expect(page.getByTestId('ranking')).toHaveCount(0)

  await page.goto(page.url())
  await expect(page.locator('h1')).toContainText(village)
  await trail.getByRole('link').first().click()
  await expect(page.getByTestId('dashboard')).toHaveAttribute('data-area', '411600')
  await context.close()
})

test('a county without an outline or not on the map is one click away all the same', async ({ browser }) => {
  const { page, context } = await leaderAt(browser, '/dashboard')
  await expect(page.locator('.map svg text').first()).toBeVisible()
  const counties = await administrator.all('/jurisdiction/areas', { kind: 'COUNTY' })
  await expect(page.locator('[data-testid=ranking] tbody tr')).toHaveCount(counties.length)
  for (const { code } of counties.filter(({ code }) => code === '411671')) await expect(page.locator(`[data-beside="${code}"]`)).toBeVisible()
  await context.close()
})

test('a link shows the same again: area, span and indicator, in the other language', async ({ browser }) => {
  const { id, name } = await county()
  const { page, context } = await leaderAt(browser, '/dashboard')
  await page.goto(`/dashboard?area=${id}&span=2026-Q1&indicator=VISITS`)
  await expect(page.getByTestId('span')).toHaveText('2026年第1季度')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('h1')).toHaveText(`${name} at a glance`)
  await expect(page.getByTestId('span')).toHaveText('Q1 2026')
  await expect(page.getByRole('combobox', { name: 'Indicator' })).toHaveValue('VISITS')
  await page.getByRole('button', { name: 'Earlier' }).click()
  await expect(page).toHaveURL(/span=2025-Q4/)
  expect(await barriers(page)).toEqual([])
  await page.goto('/city')
  await expect(page).toHaveURL(/\/dashboard$/)
  await context.close()
})

for (const viewport of [{ width: 1920, height: 1080 }, { width: 3840, height: 2160 }]) {
  test(`the wall screen fills ${viewport.width} × ${viewport.height} without scrolling, and its counties take turns`, async ({ browser }) => {
    const { page, context } = await leaderAt(browser, '/dashboard', viewport)
    await page.clock.install()
    await page.goto('/dashboard?wall=1')
    const wall = page.getByTestId('wall')
    await expect(wall).toHaveAttribute('data-area', '411600')
    await expect(page.locator('.middle svg text').first()).toBeVisible()
    expect(await fits(page)).toBe(true)
    expect(await barriers(page)).toEqual([])
    await page.screenshot({ path: `${pictures}/wall-${viewport.width}.png` })
    await page.clock.fastForward('00:16')
    await expect(wall).not.toHaveAttribute('data-area', '411600')
    expect(await fits(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('dashboard')).toBeVisible()
    await context.close()
  })
}

test('the dashboard is free of barriers and fits a desk and a phone', async ({ browser }) => {
  const { id } = await county()
  for (const viewport of [desk, { width: 390, height: 844 }]) {
    for (const address of ['/dashboard', `/dashboard?area=${id}&indicator=OVERDUE`]) {
      const { page, context } = await leaderAt(browser, address, viewport)
      await expect(page.getByTestId('ranking').locator('tbody tr').first()).toBeVisible()
      await expect(page.getByTestId('coverage')).toBeVisible()
      await page.screenshot({ path: `${pictures}/${address.includes('area') ? 'county' : 'city'}-${viewport.width}.png`, fullPage: true })
      expect(await barriers(page), address).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${address} at ${viewport.width}`).toBe(true)
      await context.close()
    }
  }
})

test('a county’s clerk begins at the board of the own stations, and sees no other county', async ({ browser }) => {
  const { code, name, id } = await county()
  const own = clerkOf(code)
  await enrolBySlip(browser, administrator, own.name)
  const { page, context } = await signedIn(browser, own.name)
  await expect(page.locator('h1')).toContainText(name)
  const stations = demonstration().yearToDate.stations
  await expect(page.locator('[data-testid=stations] tbody tr')).toHaveCount(stations.length)
  await page.locator('[data-urgent=silent]').click()
  await expect(page).toHaveURL(/sort=-silent/)
  await page.locator(`[data-station="${stations[0].code}"] a`).click()
  await expect(page.locator('h1')).toContainText(stations[0].name)
  await context.close()

  const other = await signedIn(browser, siblingClerk.name, `/dashboard?area=${id}`)
  await expect(other.page.getByRole('alert').first()).toBeVisible()
  await expect(other.page.getByText(name)).toHaveCount(0)
  await other.context.close()
})
