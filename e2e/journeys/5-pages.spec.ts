import { expect, test, type Browser, type Page } from '@playwright/test'
import { signedIn } from '../platform/browser'
import { examine, examineInOffice, sizes } from '../platform/pages'
import { platform } from '../platform/settings'
import { administrator, auditor, chiefOf, clerk, enrolBySlip, leader, villageWithHolder } from '../platform/people'

// Some sixty rooms in a few walks: a minute each on a quiet machine.
test.describe.configure({ timeout: 240_000 })

for (const size of ['desktop', 'phone'] as const) {
  test(`the pages of the field are free of barriers on a ${size}`, async ({ browser }) => {
    const { account, village } = await villageWithHolder(clerk)
    const chief = await chiefOf(clerk, village.station.id)
    await enrolBySlip(browser, clerk, chief)
    const landing = await browser.newPage({ viewport: sizes[size] })
    await landing.goto('/')
    await examine(landing, 'landing', size)
    await landing.close()
    const look = (page: Page, name: string) => examine(page, name, size)
    await walk(browser, account, 'officer', ['/my-day', '/record', '/inbox', '/disputes', '/disputes/board', '/disputes/new', '/hazards', '/places', '/places/new', '/inspections', '/tasks', '/requests', '/opinions', '/activities', '/me'], look, sizes[size])
    await walk(browser, chief, 'chief', ['/station', '/rosters', '/leave', '/me'], look, sizes[size])
    const { page, context } = await signedIn(browser, account, '/disputes', sizes[size])
    await page.locator('[data-dispute] a').first().click()
    await expect(page.getByTestId('timeline')).toBeVisible()
    await examine(page, 'officer-dispute-file', size)
    await context.close()
  })
}

test('the pages of an office are free of barriers, and fit a phone', async ({ browser }) => {
  const { village } = await villageWithHolder(clerk)
  await walk(browser, clerk.name, 'clerk', ['/board', '/disputes/board', '/dashboard', '/onboarding', '/police-points', '/police-points/new', '/facility-gaps', '/facility-standards', '/village-counts', '/village-counts/new', '/territory', '/territory?view=LIST', '/areas/new', '/people', '/postings', '/concurrent-posts', '/slips', '/disputes', '/maps', '/patrol-sectors', '/patrol-sectors/new', '/layout', `/safety-map?area=${village.id}`])
  await walk(browser, leader.name, 'leader', ['/dashboard', '/layout'])
  await walk(browser, auditor.name, 'auditor', ['/audit'])
})

test('the rooms of people and posts are free of barriers, and fit a phone', async ({ browser }) => {
  const { village } = await villageWithHolder(clerk)
  await walk(browser, clerk.name, 'clerk', ['/coverage', '/staffing', '/staffing-standards', '/teams', '/rosters', '/qualifications', '/selections', '/secondments', '/handovers', '/training', '/leave', '/withdrawals', '/welfare', '/welfare?tab=funds', '/pairings', '/consultations', '/objections', '/equipment', '/me', `/villages/${village.id}`])
  await walk(browser, administrator.name, 'administrator', ['/systems', '/catalogues', '/catalogues?of=VILLAGE_CLASS', '/dispute-rules', '/working-days', '/roster-rules', '/welfare?tab=rules'])
})

/** Somebody goes through their rooms, in two tabs at once. */
async function walk(browser: Browser, account: string, who: string, paths: string[], look = examineInOffice, viewport = sizes.desktop) {
  const { page, context } = await signedIn(browser, account, paths[0], viewport)
  const left = [...paths]
  const through = async (tab: Page) => {
    for (let path = left.shift(); path; path = left.shift()) {
      await tab.goto(path)
      await look(tab, `${who}${path.replaceAll(/\W/g, '-')}`)
    }
  }
  await Promise.all([through(page), through(await context.newPage())])
  await context.close()
}

for (const [who, room] of [[leader.name, '/dashboard'], [clerk.name, '/board'], [auditor.name, '/audit']]) {
  test(`signing in at the door leads ${who} to ${room}, by its own address`, async ({ browser }) => {
    const { page, context } = await signedIn(browser, who)
    expect(new URL(page.url()).pathname).toBe(room)
    await context.close()
  })
}

test('the language is switched and remembered', async ({ browser }) => {
  const { page, context } = await signedIn(browser, leader.name, '/dashboard')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('h1')).toContainText('at a glance')
  await page.reload()
  await expect(page.locator('h1')).toContainText('at a glance')
  await context.close()
})

test('signing out ends the session', async ({ browser }) => {
  const { page, context } = await signedIn(browser, leader.name, '/dashboard')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  expect(await page.evaluate(async () => (await (await fetch('/session')).json()).signedIn)).toBe(false)
  expect((await context.request.get(`${platform.url}/api/v1/personnel/me`)).status()).toBe(401)
  await context.close()
})
