import { expect, test, type Browser, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { chiefOf, clerk, enrolBySlip, villageWithHolder } from '../platform/people'

test.describe.configure({ mode: 'serial' })

const mark = String(Date.now() % 10_000_000)
const crew = 26
const made = { timeout: 40_000 }
let page: Page
let chief: Caller
let station: { id: number; name: string }
let roster: number

/** The first month from the next one on that nobody has planned: whoever runs this again plans the one after. */
async function freeMonth() {
  const { items } = await chief.get('/personnel/rosters', { station: station.id, limit: 200 })
  const taken = new Set(items.map(({ month }: { month: string }) => month))
  const now = new Date()
  for (let ahead = 1; ahead <= 12; ahead++) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)).toISOString().slice(0, 10)
    if (!taken.has(month)) return month
  }
  throw new Error('every month of the year to come is planned already')
}

/** People of the station who hold no village, all of whom may enforce the law. */
async function muster() {
  const people: number[] = []
  for (let one = 0; one < crew; one++) {
    const { id } = await clerk.post('/personnel/people', { serviceNumber: `R${mark}${String.fromCharCode(65 + one)}`, particulars: { displayName: `值班${mark.slice(-4)}${one}`, category: 'POLICE_OFFICER', unit: station.id } })
    people.push(id)
  }
  await clerk.post('/personnel/qualifications', { people, kind: 'ENFORCEMENT', from: '2020-01-01' })
}

async function open(browser: Browser) {
  const { village } = await villageWithHolder(clerk)
  station = village.station
  const account = await chiefOf(clerk, station.id)
  await enrolBySlip(browser, clerk, account)
  chief = new Caller(account)
  await muster()
  roster = (await chief.post('/personnel/rosters', { station: station.id, month: await freeMonth() })).id
  page = (await signedIn(browser, account, `/rosters/${roster}`)).page
}

/** Lets the platform make the month, and takes the first one without a gap. */
async function make() {
  await page.getByRole('button', { name: '自动排班' }).click()
  await expect(page.getByTestId('making')).toContainText('尚有空缺 0 个', made)
  await page.getByRole('button', { name: '停止，采用目前结果' }).click()
  await expect(page.getByRole('button', { name: '自动排班' })).toBeVisible(made)
}

test.beforeAll(async ({ browser }) => open(browser))
test.afterAll(async () => page.context().close())

test('the platform makes a month, and nothing is empty', async () => {
  await make()
  await expect(page.getByTestId('month').getByText('（缺）')).toHaveCount(0)
  await expect(page.getByTestId('roster-findings')).toHaveCount(0)
  await expect(page.getByTestId('shares')).toBeVisible()
  await examine(page, 'roster', 'desktop')
})

test('what the chief says by hand stays when the month is made again', async () => {
  const duty = page.getByTestId('month').locator('tbody tr').nth(10).locator('button').first()
  const before = await duty.textContent()
  await duty.click()
  await page.getByTestId('candidates').getByRole('button', { name: '由其承担', disabled: false }).first().click()
  await expect(duty).not.toHaveText(before!)
  const chosen = await duty.textContent()
  await expect(duty).toHaveClass(/pinned/)
  await make()
  await expect(duty).toHaveText(chosen!)
})

test('published, a change asks for a reason and is kept', async () => {
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('已发布').first()).toBeVisible()
  const duty = page.getByTestId('month').locator('tbody tr').nth(20).locator('button').first()
  await duty.click()
  const take = page.getByTestId('candidates').getByRole('button', { name: '由其承担' })
  await expect(take.first()).toBeDisabled()
  await page.getByRole('textbox', { name: '理由' }).fill('临时公务')
  await take.and(page.locator(':enabled')).first().click()
  await expect(page.getByTestId('duty-changes')).toContainText('临时公务')
  await page.setViewportSize({ width: 390, height: 844 })
  await examine(page, 'roster', 'phone')
})
