import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { platform } from './settings'
import { tokenOf } from './tokens'
import { inTurn } from './turns'

/** Fills Keycloak's sign-in page. */
export async function fillIn(page: Page, account: string, password: string) {
  await page.locator('#username').fill(account)
  await page.locator('#password').fill(password)
  await inTurn(account, async () => {
    await page.locator('#kc-login').click()
    await page.waitForLoadState()
  })
}

/** Replaces a first password where Keycloak asks for it. */
export async function choosePassword(page: Page, password: string) {
  await page.locator('#password-new').fill(password)
  await page.locator('#password-confirm').fill(password)
  await page.locator('input[type=submit], button[type=submit]').first().click()
}

/** Through the landing page and Keycloak to a page of the console. */
export async function signIn(page: Page, account: string, to = '/') {
  await page.goto(to)
  await page.getByRole('button', { name: '登录' }).click()
  await fillIn(page, account, platform.password)
  await expect(page.locator('#content')).toBeVisible()
}

/** A browser of its own in which somebody is signed in. */
export async function signedIn(browser: Browser, account: string, to = '/', viewport = { width: 1366, height: 850 }): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await signIn(page, account, to)
  return { context, page }
}

/** The first sign-in of an account with the password of its slip; afterwards it has the password of the journeys. */
export async function firstSignIn(page: Page, account: string, slip: string) {
  await page.goto('/')
  await page.getByRole('button', { name: '登录' }).click()
  await fillIn(page, account, slip)
  await choosePassword(page, platform.password)
  await expect(page.locator('#content')).toBeVisible()
}

/** Makes sure that an account can sign in, by its slip if it never has. */
export async function enrol(browser: Browser, account: string, slip: () => Promise<string>) {
  if (await tokenOf(account)) return
  const context = await browser.newContext()
  await firstSignIn(await context.newPage(), account, await slip())
  await context.close()
}

/** Chooses from a drop-down list; Element's label lies over its input, so the click is not to wait for the input to be on top. */
export async function choose(page: Page, list: string, option: string | RegExp, typed?: string) {
  const input = page.getByRole('combobox', { name: list })
  // the list chosen from before may still be fading away above this one, and take the click
  await expect(async () => {
    await input.click({ force: true })
    await expect(input).toHaveAttribute('aria-expanded', 'true', { timeout: 1_000 })
  }).toPass()
  if (typed) await input.fill(typed)
  // another list of the same page may hold the word, too
  await page.getByRole('option', { name: option }).filter({ visible: true }).first().click()
}
