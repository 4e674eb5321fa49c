import { expect, test } from '@playwright/test'
import { choose, signedIn } from '../platform/browser'
import { examine, sizes } from '../platform/pages'
import { clerk, villageWithHolder } from '../platform/people'

test('what an officer has signed for and what they were given stands on their own page, an objection is answered, and leave is asked for, granted and given back', async ({ browser }) => {
  const { account, person, village } = await villageWithHolder(clerk)
  const mark = Date.now()
  const item = await clerk.post('/personnel/equipment', { kind: 'HANDSET', number: `E-${mark}`, unit: village.station.id })
  await clerk.post(`/personnel/equipment/${item.id}/issue`, { person: person.id, village: village.id }, `"${item.version}"`)
  const fund = await clerk.post('/personnel/funds', { name: `奖励基金${mark}`, unit: village.county.id, budget: 300_000_000, from: '2025-01-01' })
  await clerk.post(`/personnel/funds/${fund.id}/payments`, { payments: [{ person: person.id, amount: 69_940 }], reason: `年度奖励${mark}` }, `"${fund.version}"`)

  const own = await signedIn(browser, account, '/me', sizes.phone)
  await expect(own.page.getByTestId('my-equipment')).toContainText(`E-${mark}`)
  await expect(own.page.getByTestId('my-awards')).toContainText('699.40')
  await own.page.getByTestId('my-objections').getByRole('button', { name: '提出异议' }).click()
  await choose(own.page, '关于', '津贴与奖励')
  await own.page.getByRole('textbox', { name: '哪里不对' }).fill(`金额有出入${mark}`)
  await own.page.getByRole('button', { name: '确定' }).click()
  await expect(own.page.getByTestId('my-objections')).toContainText(`金额有出入${mark}`)
  await examine(own.page, 'officer-me-filled', 'phone')

  const desk = await signedIn(browser, clerk.name, '/objections')
  await desk.page.getByTestId('objections').locator('li', { hasText: `${mark}` }).getByRole('button', { name: '答复' }).click()
  await desk.page.getByRole('textbox', { name: '答复内容' }).fill('已按全年在岗月数核对')
  await desk.page.getByRole('button', { name: '确定' }).click()
  await own.page.reload()
  await expect(own.page.getByTestId('my-objections')).toContainText('已按全年在岗月数核对')

  await own.page.getByTestId('ask-leave').click()
  await own.page.getByRole('button', { name: '确定' }).click()
  await expect(own.page.getByTestId('my-leave')).toContainText('待批准')
  await desk.page.goto('/leave')
  await desk.page.getByTestId('leave-requests').locator('tr', { hasText: person.serviceNumber }).first().getByRole('button', { name: '批准', exact: true }).click()
  await desk.page.getByRole('button', { name: '确定' }).click()
  await expect(desk.page.getByTestId('leaves')).toContainText(person.displayName)
  await own.page.reload()
  await own.page.getByTestId('my-leave').getByRole('button', { name: '不休了' }).first().click()
  await expect(own.page.getByTestId('my-leave')).toContainText('已取消')

  for (const path of ['/welfare', '/welfare?tab=promotions', '/welfare?tab=due', '/welfare?tab=allowances', '/welfare?tab=funds', '/welfare?tab=rules', `/funds/${fund.id}`, '/equipment', `/equipment/${item.id}`, '/pairings', '/consultations']) {
    await desk.page.goto(path)
    await examine(desk.page, `clerk${path.replaceAll(/\W/g, '-')}`, 'desktop')
  }
  await own.context.close()
  await desk.context.close()
})
