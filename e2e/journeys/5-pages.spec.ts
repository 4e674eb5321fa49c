import { expect, test, type Page } from '@playwright/test'
import { signedIn } from '../platform/browser'
import { examine, sizes } from '../platform/pages'
import { platform } from '../platform/settings'
import { auditor, chiefOf, clerk, enrolBySlip, leader, villageWithHolder } from '../platform/people'

for (const size of ['desktop', 'phone'] as const) {
  const viewport = sizes[size]
  test(`the pages are free of barriers on a ${size}`, async ({ browser }) => {
    const { account, village } = await villageWithHolder(clerk)
    const chief = await chiefOf(clerk, village.station.id)
    await enrolBySlip(browser, clerk, chief)
    const rooms = {
      [clerk.name]: ['/board', '/dashboard', '/onboarding', '/police-points', '/police-points/new', '/facility-gaps', '/facility-standards', '/village-counts', '/village-counts/new', '/territory', '/territory?view=LIST', '/areas/new', '/people', '/postings', '/concurrent-posts', '/slips', '/disputes', '/maps', '/patrol-sectors', '/patrol-sectors/new', '/layout', `/safety-map?area=${village.id}`],
      [leader.name]: ['/dashboard', '/layout'],
      [auditor.name]: ['/audit'],
      [account]: ['/my-day', '/record', '/inbox', '/disputes', '/disputes/new', '/hazards', '/places', '/places/new', '/inspections', '/tasks', '/opinions', '/activities', '/me'],
      [chief]: ['/station'],
    }
    const landing = await browser.newPage({ viewport })
    await landing.goto('/')
    await examine(landing, 'landing', size)
    await landing.close()
    for (const [who, paths] of Object.entries(rooms)) {
      const { page, context } = await signedIn(browser, who, paths[0], viewport)
      const left = [...paths]
      const walk = async (tab: Page) => {
        for (let path = left.shift(); path; path = left.shift()) {
          await tab.goto(path)
          await examine(tab, `${who === account ? 'officer' : who === chief ? 'chief' : who.replace(/^e2e|\d+$/g, '')}${path.replaceAll(/\W/g, '-')}`, size)
        }
      }
      await Promise.all([walk(page), walk(await context.newPage())])
      if (who === account) {
        await page.goto('/disputes')
        await page.locator('[data-dispute] a').first().click()
        await expect(page.getByTestId('timeline')).toBeVisible()
        await examine(page, 'officer-dispute-file', size)
      }
      await context.close()
    }
  })
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
