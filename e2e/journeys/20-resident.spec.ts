import { expect, test, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { clerk, enrolBySlip, villageWithHolder } from '../platform/people'
import { until } from '../platform/waiting'

test.describe.configure({ mode: 'serial' })

const mark = String(Date.now() % 1_000_000)
const words = `村口路灯不亮 ${mark}`
let resident: Page
let officer: Page
let account: string
let village: { name: string; code: string; station: { id: number } }
let receipt: string

test.beforeAll(async ({ browser }) => {
  const held = await villageWithHolder(clerk)
  account = held.account
  village = held.village
  await enrolBySlip(browser, clerk, account)
  resident = await browser.newPage({ viewport: { width: 390, height: 844 } })
})
test.afterAll(async () => {
  await resident.close()
  await officer?.close()
})

test('a resident asks on a phone without signing in, and is given a receipt', async () => {
  await resident.goto(`/ask?village=${village.code}`)
  await expect(resident.getByRole('note')).toContainText('110')
  await expect(resident.getByTestId('place')).toContainText(village.name)
  await resident.getByText('咨询', { exact: true }).click()
  await resident.getByTestId('text').fill(words)
  await resident.getByText('需要民警联系我').click()
  await resident.getByRole('textbox', { name: '称呼' }).fill('张三丰')
  await resident.getByRole('textbox', { name: '电话' }).fill('13812345678')
  await expect(resident.getByTestId('send')).toBeDisabled()
  await resident.getByText('我同意').click()
  await examine(resident, 'resident-ask', 'phone')
  await resident.getByTestId('send').click()
  receipt = (await resident.getByTestId('receipt').textContent())!
  expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await expect(resident.getByTestId('slip')).toHaveAttribute('data-state', 'RECEIVED')
  await examine(resident, 'resident-receipt', 'phone')
})

test('the officer of the village is told, sees who asks masked, and answers', async ({ browser }) => {
  const caller = new Caller(account)
  const notice = await until('the request to reach the inbox', async () => (await caller.get('/fieldwork/inbox')).items.find((one: { reason: string }) => one.reason === 'REQUEST_ASKED'))
  officer = (await signedIn(browser, account, `/requests/${notice.about.id}`)).page
  await expect(officer.getByTestId('request-header')).toContainText(words)
  await expect(officer.locator('main')).toContainText('张**')
  await examine(officer, 'officer-request', 'desktop')
  await officer.getByTestId('answer').click()
  await officer.getByRole('textbox', { name: '答复内容' }).fill('今晚派人修好')
  await officer.getByRole('button', { name: '确定' }).click()
  await expect(officer.getByTestId('request-header')).toHaveAttribute('data-state', 'ANSWERED')
})

test('the resident reads the answer by the receipt alone, says that it is not solved, and it comes back', async () => {
  await resident.goto('/ask')
  await resident.getByTestId('follow').click()
  await resident.getByTestId('receipt-input').fill('0000-0000-0000')
  await resident.getByTestId('look').click()
  await expect(resident.getByRole('alert')).toContainText('没有这个回执号')
  await resident.getByTestId('receipt-input').fill(receipt.toLowerCase())
  await resident.getByTestId('look').click()
  await expect(resident.getByTestId('slip')).toContainText('今晚派人修好')
  await examine(resident, 'resident-answer', 'phone')
  await resident.getByTestId('unsolved').click()
  await expect(resident.getByTestId('slip')).toHaveAttribute('data-state', 'RECEIVED')
  await officer.goto('/requests?waiting=true')
  await expect(officer.getByTestId('requests')).toContainText(words)
})
