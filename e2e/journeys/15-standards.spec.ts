import { expect, test, type Page } from '@playwright/test'
import { signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { administrator, clerk } from '../platform/people'

test.describe.configure({ mode: 'serial' })

const mark = Date.now() % 100_000
let page: Page

test.beforeAll(async ({ browser }) => {
  page = (await signedIn(browser, clerk.name)).page
})

test('a clerk sees which villages lack somebody, both ways', async () => {
  await page.goto('/coverage')
  await expect(page.getByTestId('coverage').locator('tbody tr').first()).toContainText('%')
  await page.goto('/coverage?lack=RULE')
  await expect(page.getByTestId('covered-villages').locator('tbody tr').first()).toContainText('网格员')
  await examine(page, 'coverage', 'desktop')
})

test('a count that jurisdiction records reaches the standard, and what-if says what more people change', async () => {
  const { items } = await clerk.get('/jurisdiction/areas', { kind: 'VILLAGE', limit: 1 })
  const on = `${2021 + (mark % 5)}-0${1 + (mark % 9)}-1${mark % 10}`
  await clerk.call({ method: 'POST', path: '/jurisdiction/village-counts', body: { on, source: '户籍系统', counts: [{ village: items[0].id, households: 9_000, people: 30_000 }] } })
  await expect
    .poll(async () => (await clerk.all('/personnel/staffing-gaps', { on })).find(({ village }: { village: { id: number } }) => village.id === items[0].id)?.people, { timeout: 30_000 })
    .toBe(30_000)
  await page.goto('/staffing')
  await expect(page.getByTestId('ratios')).toContainText('派出所警力占比')
  await expect(page.getByTestId('forecast')).toContainText('只测算，不写入')
  await examine(page, 'staffing', 'desktop')
})

test('a mediator is given a number, a grade is refused, and a team is led by them', async () => {
  const { items } = await clerk.get('/jurisdiction/areas', { kind: 'STATION', limit: 1 })
  const entered = await clerk.post('/personnel/people', { particulars: { displayName: `调解员${mark}`, category: 'MEDIATOR', unit: items[0].id } })
  expect(entered.serviceNumber).toMatch(/^TJ\d{6}$/)
  await clerk.post('/personnel/teams', { name: `平安队${mark}`, area: items[0].id, size: 20, leader: entered.id })
  await page.goto('/teams')
  await expect(page.getByTestId('teams')).toContainText(`平安队${mark}`)
  await page.goto(`/people/${entered.id}`)
  await expect(page.getByTestId('career')).toContainText('调解员')
  await examine(page, 'career', 'desktop')
})

test('the city sets other standards from a day on', async () => {
  const day = `${2100 + (mark % 700)}-01-01`
  await administrator.post('/personnel/staffing-standards', { from: day, urbanHouseholds: 900, urbanPeople: 2700, ruralOfficers: 1, ruralPeople: 4500, targetPercent: 45, stretchPercent: 55, termMonths: 24 })
  await page.goto('/staffing-standards')
  await expect(page.getByTestId('staffing-standards').locator(`[data-from="${day}"]`)).toContainText('45')
  await examine(page, 'staffing-standards', 'desktop')
})
