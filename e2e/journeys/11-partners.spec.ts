import { expect, test } from '@playwright/test'
import { Caller } from '../platform/api'
import { choose, signedIn } from '../platform/browser'
import { clerk, partnerOf, villageWithHolder } from '../platform/people'

test('an agency is asked in, signs in, reads exactly that dispute and adds what it knows', async ({ browser }) => {
  const { account, village } = await villageWithHolder(clerk)
  const officer = new Caller(account)
  const partner = await partnerOf(browser, 'JUSTICE', '司法所小韩')
  const summary = `请司法所一起调解${Date.now()}`
  const { id } = await officer.post('/case/disputes', { village: village.id, category: 'HOMESTEAD', source: 'VISIT', summary, parties: [{ name: '欧阳山' }] })

  const police = await signedIn(browser, account, `/disputes/${id}`)
  await police.page.getByTestId('ask-in').click()
  await police.page.locator('.el-radio-button', { hasText: '协作单位' }).click()
  await choose(police.page, '单位', '司法所')
  await police.page.getByRole('textbox', { name: '为何邀请' }).fill('宅基地界址需要司法所出具意见')
  await police.page.getByRole('button', { name: '确定' }).click()
  await expect(police.page.getByTestId('grants')).toContainText('司法所')
  await expect(police.page.getByTestId('timeline')).toContainText('邀请参与')

  const agency = await signedIn(browser, partner.name, '/')
  await expect(agency.page).toHaveURL(/\/granted$/)
  await agency.page.locator(`[data-dispute="${id}"]`).getByRole('link').first().click()
  await expect(agency.page.getByTestId('guest')).toContainText('受邀协同')
  await expect(agency.page.getByTestId('parties')).not.toContainText('欧阳山')
  await agency.page.locator('[data-step=NOTE]').click()
  await agency.page.getByRole('textbox', { name: '记录内容' }).fill('已核对界址，建议周五共同到场')
  await agency.page.getByTestId('submit-step').click()
  await expect(agency.page.getByTestId('timeline')).toContainText('建议周五共同到场')

  await police.page.reload()
  await expect(police.page.getByTestId('timeline')).toContainText('建议周五共同到场')
  await police.page.getByTestId('grants').getByRole('button', { name: '结束参与' }).click()
  await police.page.getByRole('textbox', { name: '结束原因' }).fill('意见已出具')
  await police.page.getByRole('button', { name: '确定' }).click()
  await expect(police.page.getByTestId('grants')).toContainText('意见已出具')
  await agency.page.goto('/granted')
  await expect(agency.page.getByText(summary)).toHaveCount(0)
  await Promise.all([police.context.close(), agency.context.close()])
})
