import { expect, test, type Page } from '@playwright/test'
import { barriers } from '../platform/barriers'
import { signedIn } from '../platform/browser'
import { platform } from '../platform/settings'
import { auditor, clerk, leader, villageWithHolder } from '../platform/people'

const sizes = { desktop: { width: 1366, height: 850 }, phone: { width: 390, height: 844 } }
const pictures = 'test-results/pages'

async function examine(page: Page, name: string, size: string) {
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('domcontentloaded')
  await page.screenshot({ path: `${pictures}/${name}-${size}.png`, fullPage: true })
  expect(await barriers(page), `${name} on a ${size}`).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} fits a ${size}`).toBe(true)
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`the pages are free of barriers on a ${size}`, async ({ browser }) => {
    const { account } = await villageWithHolder(clerk)
    const rooms = {
      [clerk.name]: ['/board', '/dashboard', '/onboarding', '/territory', '/people', '/postings', '/slips', '/disputes'],
      [leader.name]: ['/dashboard'],
      [auditor.name]: ['/audit'],
      [account]: ['/disputes', '/disputes/new'],
    }
    const landing = await browser.newPage({ viewport })
    await landing.goto('/')
    await examine(landing, 'landing', size)
    await landing.close()
    for (const [who, paths] of Object.entries(rooms)) {
      const { page, context } = await signedIn(browser, who, paths[0], viewport)
      for (const path of paths) {
        await page.goto(path)
        await examine(page, `${who === account ? 'officer' : who.replace(/^e2e|\d+$/g, '')}${path.replaceAll('/', '-')}`, size)
      }
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
