import { expect, test, type Page } from '@playwright/test'
import { Caller } from '../platform/api'
import { signIn, signedIn } from '../platform/browser'
import { examine } from '../platform/pages'
import { chiefOf, clerk, enrolBySlip, villageWithHolder } from '../platform/people'

test.describe.configure({ mode: 'serial' })

const mark = Date.now() % 100_000
const day = (ahead: number) => new Date(Date.now() + (8 * 3_600_000 + ahead * 86_400_000)).toISOString().slice(0, 10)
let page: Page
let officer: Caller
let person: { id: number; displayName: string }
let village: { id: number; name: string; county: { id: number }; station: { id: number } }
let round: { id: number; version: number }

test.beforeAll(async ({ browser }) => {
  const found = await villageWithHolder(clerk)
  person = found.person
  village = found.village
  officer = new Caller(found.account)
  await enrolBySlip(browser, clerk, officer.name)
  page = await browser.newPage()
  await signIn(page, clerk.name)
})
test.afterAll(async () => {
  const { items } = await clerk.get('/personnel/selections')
  for (const one of items.filter(({ name, possible }: { name: string; possible: string[] }) => name.endsWith(String(mark)) && possible.includes('CALLED_OFF')))
    await clerk.post(`/personnel/selections/${one.id}/call-off`, { reason: '演示结束' }, `"${one.version}"`)
  await page.close()
})

test('a clerk opens a round and puts a station’s villages in', async () => {
  const opened = await clerk.post('/personnel/selections', { county: village.county.id, form: { name: `双选 ${mark}`, wishesUntil: day(20), from: day(40) } })
  await clerk.post(`/personnel/selections/${opened.id}/vacancies`, { station: village.station.id, needs: ['NARCOTICS', 'CYBER'] })
  round = await clerk.post(`/personnel/selections/${opened.id}/candidates`, { candidates: [{ person: person.id, kind: 'DEDICATED', specialities: ['CYBER'] }] })
  await page.goto('/selections')
  await expect(page.getByTestId('selections')).toContainText(`双选 ${mark}`)
  await examine(page, 'selections', 'desktop')
  await page.getByRole('link', { name: `双选 ${mark}` }).click()
  await expect(page.getByTestId('vacancies')).toContainText('禁毒、网络安全')
})

test('an officer wishes on the phone', async ({ browser }) => {
  const { context, page: phone } = await signedIn(browser, officer.name, '/me', { width: 390, height: 844 })
  const card = phone.getByTestId('my-selections')
  await card.getByRole('listitem').filter({ hasText: `双选 ${mark}` }).getByTestId('wish').click()
  const dialog = phone.getByRole('dialog')
  await dialog.getByRole('combobox').click({ force: true })
  await phone.getByRole('option', { name: village.name, exact: true }).click()
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect(card).toContainText(village.name)
  await examine(phone, 'my-wishes', 'phone')
  await context.close()
})

test('it is matched, and says why', async () => {
  await page.goto(`/selections/${round.id}`)
  await page.locator('[data-step=match]').click()
  await expect(page.getByTestId('turnout')).toContainText('1 满足志愿')
  await page.getByRole('tab', { name: '人员与志愿' }).click()
  await page.getByTestId('candidates').getByTestId('why').click()
  await expect(page.getByTestId('why-dialog')).toContainText('是 1 个志愿中的第 1 个')
  await page.keyboard.press('Escape')
  await page.locator('[data-step=publication]').click()
  await expect(page.locator('[data-state=PUBLISHED]').first()).toBeVisible()
  await examine(page, 'selection', 'desktop')
  await page.locator('[data-step=carrying-out]').click()
  await expect(page.getByRole('dialog')).toContainText('无人负责')
  await page.keyboard.press('Escape')
})

test('a session is held, a chief sees who must refresh it, and terms have their page', async ({ browser }) => {
  const planned = await clerk.post('/personnel/course-sessions', { county: village.county.id, course: 'PERSONAL_DATA', form: { place: `三楼 ${mark}`, from: day(-1) } })
  await clerk.post(`/personnel/course-sessions/${planned.id}/invitations`, { people: [person.id] })
  await page.goto(`/training/${planned.id}`)
  await expect(page.getByTestId('attendances')).toContainText(person.displayName)
  await page.getByTestId('hold').click()
  await expect(page.getByTestId('attendances')).toContainText('通过')
  await examine(page, 'course-session', 'desktop')
  for (const address of ['/training', '/secondments']) {
    await page.goto(address)
    await examine(page, address.slice(1), 'desktop')
  }
  const chief = await chiefOf(clerk, village.station.id)
  await enrolBySlip(browser, clerk, chief)
  const { items } = await new Caller(chief).get('/personnel/training-dues', { before: day(400), limit: 200 })
  expect(items.map((due: { person: { id: number } }) => due.person.id)).toContain(person.id)
})
