import { expect, test } from '@playwright/test'
import { signedIn } from '../platform/browser'
import { siblingClerk } from '../platform/people'
import { platform } from '../platform/settings'
import { tokenOf } from '../platform/tokens'

const posting = `${platform.url}/api/v1/personnel/postings`

/** A POST that is refused for its body, if only it comes through the door. */
const harmless = (headers: Record<string, string>) => ({ data: {}, headers: { 'Idempotency-Key': crypto.randomUUID(), ...headers } })

test('a change carried by the cookie alone is taken for a forgery', async ({ browser }) => {
  const { context } = await signedIn(browser, siblingClerk.name)
  const session = await (await context.request.get(`${platform.url}/session`)).json()
  expect(session).toMatchObject({ signedIn: true, account: siblingClerk.name, roles: expect.arrayContaining(['COUNTY_CLERK']) })

  for (const headers of [{}, { 'X-CSRF-Token': 'guessed' }] as Record<string, string>[]) {
    const refused = await context.request.post(posting, harmless(headers))
    expect(refused.status()).toBe(403)
    expect(await refused.json()).toMatchObject({ code: 'csrf' })
  }
  const letIn = await context.request.post(posting, harmless({ 'X-CSRF-Token': session.csrfToken }))
  expect(letIn.status()).toBe(400)
  await context.close()
})

test('a bearer needs no cookie, and a broken one opens nothing', async ({ request }) => {
  const token = await tokenOf(siblingClerk.name)
  const me = (bearer: string) => request.get(`${platform.url}/api/v1/personnel/me`, { headers: { Authorization: `Bearer ${bearer}` } })
  expect((await me(token!)).status()).toBe(200)
  expect((await me(`${token}x`)).status()).toBe(401)
})
