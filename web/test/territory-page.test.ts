import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { Problem } from '@/api/problem'
import type { Area } from '@/api/types'
import { i18n } from '@/i18n'
import { useSession, type Role } from '@/session/session'
import AreaPage from '@/territory/AreaPage.vue'
import CodeMeanings from '@/territory/CodeMeanings.vue'
import TerritoryPage from '@/territory/TerritoryPage.vue'
import * as calls from '@/territory/calls'
import * as steps from '@/territory/steps'

vi.mock('@/territory/calls', async (original) => ({ ...(await original<typeof calls>()), roots: vi.fn(), children: vi.fn(), areas: vi.fn(), meaningsOf: vi.fn() }))
vi.mock('@/territory/steps', async (original) => ({ ...(await original<typeof steps>()), opened: vi.fn(), take: vi.fn() }))

const village = { id: 9, kind: 'VILLAGE', code: '411603001200', name: '劳桥村', standing: 'PRESENT', from: '2020-01-01', until: null } as unknown as Area
const history = { id: 9, from: '2020-01-01', until: null, names: [], codes: [], parents: [], predecessors: [], successors: [], changes: [] } as unknown as calls.AreaHistory
const as = (area: Area) => ({ file: { id: '9', area, history, next: steps.stepsOf(area) }, etag: '"3"' })

enableAutoUnmount(afterEach)
beforeEach(() => {
  vi.resetAllMocks()
  document.body.innerHTML = ''
  setActivePinia(createPinia())
  vi.mocked(calls.roots).mockResolvedValue([])
  vi.mocked(calls.areas).mockResolvedValue({ items: [village], next: null })
  vi.mocked(calls.children).mockResolvedValue({ items: [], next: null })
})

async function show(component: object, props: object, roles: Role[], address = '/territory') {
  useSession().$patch({ loaded: true, signedIn: true, roles })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)', name: 'any', component: { template: '<i />' } }] })
  await router.push(address)
  const page = mount(component, { props, global: { plugins: [i18n, ElementPlus, router] }, attachTo: document.body })
  await flushPromises()
  return { page, router }
}

async function press(text: string) {
  ;[...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.trim() === text)!.click()
  await flushPromises()
}

test('typing in the tree searches areas of every kind', async () => {
  const { page, router } = await show(TerritoryPage, {}, ['COUNTY_CLERK'])
  expect(calls.areas).not.toHaveBeenCalled()
  await page.get('input[placeholder^="按名称"]').setValue('劳桥')
  await vi.waitFor(() => expect(calls.areas).toHaveBeenCalledWith({ kind: undefined, standing: 'PRESENT', q: '劳桥', cursor: undefined }))
  expect(router.currentRoute.value.query).toMatchObject({ view: 'LIST', kind: 'ALL', q: '劳桥' })
})

test('an old code tells what became of it, and an unknown one nothing', async () => {
  const meaning = { area: 9, kind: 'VILLAGE', from: '2020-01-01', until: '2024-01-01', code: '411603001299', name: '旧村', standing: 'CLOSED', successors: [{ id: 10, code: '411603001201', name: '新村', from: '2024-01-01' }] } as unknown as calls.CodeMeaning
  vi.mocked(calls.meaningsOf).mockResolvedValueOnce([meaning]).mockRejectedValueOnce(new Problem(404))
  const { page } = await show(CodeMeanings, { code: '411603001200' }, ['COUNTY_CLERK'])
  expect(page.text()).toMatch(/旧村.*411603001299.*新村/)
  await page.setProps({ code: '411603001298' } as never)
  await flushPromises()
  expect(page.find('section').exists()).toBe(false)
  expect(page.find('[role=alert]').exists()).toBe(false)
})

test('who may not change an area reads its history only', async () => {
  vi.mocked(steps.opened).mockResolvedValue(as(village))
  await show(AreaPage, { id: '9' }, ['STATION_CHIEF'])
  expect(document.querySelector('[data-testid=area-header]')?.textContent).toContain('劳桥村')
  expect(document.querySelector('[data-testid=next-steps]')).toBeNull()
})

test('a county is changed by the city only', async () => {
  vi.mocked(steps.opened).mockResolvedValue(as({ ...village, kind: 'COUNTY' }))
  await show(AreaPage, { id: '9' }, ['COUNTY_CLERK'])
  expect(document.querySelector('[data-testid=next-steps]')).toBeNull()
})

test('a new name is sent with its day and the version that was seen', async () => {
  vi.mocked(steps.opened).mockResolvedValue(as(village))
  vi.mocked(steps.take).mockResolvedValue(as({ ...village, name: '劳桥社区' }))
  const { page } = await show(AreaPage, { id: '9' }, ['COUNTY_CLERK'])
  await press('更名')
  const input = document.querySelector<HTMLInputElement>('input[aria-label="新名称"]')!
  expect(input.value).toBe('劳桥村')
  input.value = '劳桥社区'
  input.dispatchEvent(new Event('input'))
  await flushPromises()
  await press('提交')
  expect(vi.mocked(steps.take).mock.calls[0]).toMatchObject(['RENAME', { etag: '"3"' }, { name: '劳桥社区', from: expect.stringMatching(/^\d{4}-/) }, expect.any(String)])
  expect(page.text()).toContain('劳桥社区')
})

test('what is planned for a day is withdrawn with a reason, and what never begins leaves its page', async () => {
  const planned = { ...history, names: [{ value: '新村', from: '2999-01-01', until: null }], parents: [{ kind: 'STATION', parent: { id: 4, name: '西所' }, from: '2999-02-01', until: null }] } as unknown as calls.AreaHistory
  const file = { id: '9', area: village, history: planned, next: ['RENAME', 'WITHDRAW'] }
  vi.mocked(steps.opened).mockResolvedValue({ file, etag: '"3"' })
  vi.mocked(steps.take).mockResolvedValue({ file: { ...file, next: [], gone: true }, etag: '"3"' })
  const { router } = await show(AreaPage, { id: '9' }, ['COUNTY_CLERK'], '/areas/9')
  await press('撤回待生效的变更')
  expect([...document.querySelectorAll('.el-radio')].map((one) => one.textContent)).toEqual([expect.stringContaining('更名为 新村'), expect.stringContaining('隶属 西所')])
  document.querySelectorAll<HTMLInputElement>('.el-radio input')[1]!.click()
  const reason = document.querySelector<HTMLInputElement>('input[aria-label="原因或文号"]')!
  reason.value = '方案调整'
  reason.dispatchEvent(new Event('input'))
  await flushPromises()
  await press('提交')
  expect(vi.mocked(steps.take).mock.calls[0]).toMatchObject(['WITHDRAW', { etag: '"3"' }, { day: '2999-02-01', reason: '方案调整' }, expect.any(String)])
  expect(router.currentRoute.value.path).toBe('/territory')
})
