import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers'

export const sizes = { desktop: { width: 1366, height: 850 }, phone: { width: 390, height: 844 } }
const pictures = 'test-results/pages'

/** A page as a picture, without barriers, and no wider than the screen. */
export async function examine(page: Page, name: string, size: keyof typeof sizes) {
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('domcontentloaded')
  await fits(page, name, size)
  expect(await barriers(page), `${name} on a ${size}`).toEqual([])
}

/** A page of an office: examined on a desktop, and looked at on a phone in the same visit. */
export async function examineInOffice(page: Page, name: string) {
  await examine(page, name, 'desktop')
  await page.setViewportSize(sizes.phone)
  await fits(page, name, 'phone')
  await page.setViewportSize(sizes.desktop)
}

async function fits(page: Page, name: string, size: keyof typeof sizes) {
  await page.screenshot({ path: `${pictures}/${name}-${size}.png`, fullPage: true })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} fits a ${size}`).toBe(true)
}
