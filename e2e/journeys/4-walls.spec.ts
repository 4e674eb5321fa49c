import { expect, test } from '@playwright/test'
import { Caller } from '../platform/api'
import { choose, signedIn } from '../platform/browser'
import { auditor, administrator, clerk, enrolBySlip, former, postFormer, siblingClerk, villageWithHolder } from '../platform/people'
import { until } from '../platform/waiting'

test.describe.configure({ mode: 'serial' })

/** What only Huaiyang may know: any of these in an answer to somebody else is a leak. */
async function secretsOfHuaiyang() {
  const { account, village, person } = await villageWithHolder(clerk)
  const officer = new Caller(account)
  const dispute = await officer.post('/case/disputes', { village: village.id, category: 'FAMILY', source: 'VISIT', summary: '只有淮阳可以看到', parties: [{ name: '赵钱孙' }] })
  return { dispute, village, person, officer }
}

test('the clerk of another county sees nothing in lists, by id, or by asking for more', async () => {
  const { dispute, village, person } = await secretsOfHuaiyang()
  for (const path of ['/case/disputes', '/jurisdiction/areas', '/personnel/people', '/personnel/postings']) {
    const told = JSON.stringify(await siblingClerk.all(path))
    expect(told, path).not.toContain('411603')
    expect(told, path).not.toContain(dispute.id)
  }
  for (const path of [`/case/disputes/${dispute.id}`, `/jurisdiction/areas/${village.id}`, `/personnel/people/${person.id}`]) {
    expect((await siblingClerk.call({ method: 'GET', path })).status, path).toBe(404)
  }
  const widened = await siblingClerk.call({ method: 'GET', path: '/case/disputes', query: { county: village.county.id, village: village.id } })
  expect(widened.body.items ?? []).toEqual([])
})

test('nor on the pages', async ({ browser }) => {
  const { dispute, village } = await secretsOfHuaiyang()
  const { page, context } = await signedIn(browser, siblingClerk.name, '/disputes')
  await expect(page.getByText(dispute.number)).toHaveCount(0)
  await page.goto(`/disputes/${dispute.id}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText('只有淮阳可以看到')).toHaveCount(0)
  await page.goto('/dashboard')
  await expect(page.getByTestId('dashboard')).toHaveAttribute('data-area', '411602')
  await page.goto(`/dashboard?area=${village.county.id}`)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByText('淮阳')).toHaveCount(0)
  await context.close()
})

test('an officer whose posting has ended sees nothing of the villages within seconds', async ({ browser }) => {
  await postFormer(browser)
  const villages = await former.all('/jurisdiction/areas', { kind: 'VILLAGE' })
  expect(villages.length).toBeGreaterThan(0)

  const { page, context } = await signedIn(browser, clerk.name, '/postings')
  await choose(page, '按姓名或警号搜索人员', /冯离任/, '冯离任')
  await page.getByRole('row', { name: /冯离任/ }).getByRole('button', { name: '结束任职' }).click()
  await page.getByRole('textbox', { name: '结束原因' }).fill('调往其他单位')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('任职已结束')).toBeVisible()
  const ended = Date.now()
  await until('the door to close', async () => (await former.call({ method: 'GET', path: '/case/disputes' })).status === 403, 10)
  console.log(`the door closed ${Date.now() - ended} ms after the posting ended`)
  expect((await former.call({ method: 'GET', path: `/jurisdiction/areas/${villages[0].id}` })).status).toBe(403)
  await context.close()
})

test('the auditor reads who saw what, and why', async ({ browser }) => {
  await enrolBySlip(browser, administrator, auditor.name)
  const { dispute, officer } = await secretsOfHuaiyang()
  await officer.post(`/case/disputes/${dispute.id}/disclosures`, { reason: '回访前核对电话' })
  const { page, context } = await signedIn(browser, auditor.name, '/audit')
  await expect(page.getByTestId('audit')).toContainText('回访前核对电话')
  await page.locator('.el-radio-button', { hasText: '人员' }).click()
  await expect(page.getByTestId('audit')).toContainText('调往其他单位')
  await context.close()
})
