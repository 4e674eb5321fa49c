import { expect, type Page } from '@playwright/test'

/** Takes a step of the file that is on the page. */
export async function take(page: Page, step: string, fill: () => Promise<void> = async () => {}) {
  await page.locator(`[data-step=${step}]`).click()
  const form = page.locator(`[data-step-form=${step}]`)
  await expect(form).toBeVisible()
  await fill()
  await page.getByTestId('submit-step').click()
  await expect(form).toHaveCount(0)
}

/** The dispute on the page is in this state. */
export function stands(page: Page, state: string) {
  return expect(page.getByTestId('dispute-header')).toHaveAttribute('data-state', state)
}
