import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import CountDialog from '@/force/CountDialog.vue'
import CountFormPage from '@/force/CountFormPage.vue'
import * as calls from '@/force/calls'
import { i18n } from '@/i18n'
import * as territory from '@/territory/calls'

vi.mock('vue-router', async (original) => ({ ...(await original<object>()), useRouter: () => ({ replace: vi.fn(), back: vi.fn() }) }))
vi.mock('@/force/calls', async (original) => ({ ...(await original<typeof calls>()), count: vi.fn(), correctCount: vi.fn() }))
vi.mock('@/territory/calls', async (original) => ({ ...(await original<typeof territory>()), areas: vi.fn(), area: vi.fn(), allBelow: vi.fn() }))

const global = { plugins: [i18n, ElementPlus] }
const area = (id: number, name: string) => ({ id, name, kind: 'VILLAGE', code: String(id), standing: 'PRESENT' }) as never
const wrong = { id: 'c1', village: { id: 9, name: '劳桥村' }, on: '2026-10-31', households: 320, people: 1100, source: '户籍系统', version: 4 } as unknown as calls.VillageCount

enableAutoUnmount(afterEach)
beforeEach(() => {
  vi.resetAllMocks()
  document.body.innerHTML = ''
  setActivePinia(createPinia())
  vi.mocked(territory.areas).mockResolvedValue({ items: [area(7, '柳湖派出所')], next: null })
  vi.mocked(territory.allBelow).mockResolvedValue([area(1, '甲村'), area(2, '乙村'), area(3, '丙村')])
})

async function confirm() {
  ;[...document.querySelectorAll<HTMLButtonElement>('.el-dialog button')].find((one) => one.textContent?.trim() === '确定')!.click()
  await flushPromises()
}

test('only villages with both figures are counted, and half a pair holds all back', async () => {
  const page = mount(CountFormPage, { global, attachTo: document.body })
  await flushPromises()
  await page.get('input[aria-label="数据来源"]').setValue('户籍系统')
  const fill = (name: string, figure: string, value: string) => page.get(`input[aria-label="${name} ${figure}"]`).setValue(value)
  await fill('甲村', '户数', '320')
  await fill('甲村', '人口', '1100')
  await fill('丙村', '户数', '5')
  expect(page.get('button[type=submit]').attributes('disabled')).toBeDefined()
  await fill('丙村', '人口', '9')
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(vi.mocked(calls.count).mock.calls[0][0]).toMatchObject({ source: '户籍系统', counts: [{ village: 1, households: 320, people: 1100 }, { village: 3, households: 5, people: 9 }] })
})

test('a count is set right in the version that was seen; its day stays', async () => {
  const page = mount(CountDialog, { props: { wrong, modelValue: true }, global, attachTo: document.body })
  await flushPromises()
  await confirm()
  expect(calls.correctCount).toHaveBeenCalledExactlyOnceWith(wrong, { households: 320, people: 1100, source: '户籍系统' })
  expect(page.emitted('counted')).toHaveLength(1)
})

test('a refused count stays open and names the field; the second try has the same key', async () => {
  vi.mocked(calls.count).mockRejectedValue(new Problem(400, { fields: [{ name: 'record.form.counts[0].people', rule: 'Max', message: '人口过多' }] }))
  const page = mount(CountDialog, { props: { village: 9, modelValue: true }, global, attachTo: document.body })
  await flushPromises()
  for (const [label, value] of [['户数', '320'], ['人口', '1100'], ['数据来源', '户籍系统']]) {
    const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!
    input.value = value
    input.dispatchEvent(new Event('input'))
    input.dispatchEvent(new Event('change'))
  }
  await flushPromises()
  await confirm()
  await confirm()
  await vi.waitFor(() => expect(document.body.textContent).toContain('人口过多'))
  expect(page.emitted('counted')).toBeUndefined()
  expect(new Set(vi.mocked(calls.count).mock.calls.map(([, key]) => key)).size).toBe(1)
})
