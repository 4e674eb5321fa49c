import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { Onboarding } from '@/api/types'
import { i18n } from '@/i18n'
import * as calls from '@/onboarding/calls'
import OnboardingHistory from '@/onboarding/OnboardingHistory.vue'

vi.mock('@/onboarding/calls', async (original) => ({ ...(await original<typeof calls>()), earlier: vi.fn(), undo: vi.fn() }))

const entry = (state: string, changes: number) => ({ id: 7, state, changes, version: 2, fileName: '淮阳.xlsx', sheets: [], uploadedAt: '2026-11-22T10:00:00Z' }) as unknown as Onboarding

enableAutoUnmount(afterEach)
beforeEach(() => {
  vi.resetAllMocks()
  document.body.innerHTML = ''
})

async function history(territory: Onboarding) {
  vi.mocked(calls.earlier).mockImplementation(async (authority) => ({ items: authority === 'jurisdiction' ? [territory] : [] }) as never)
  const page = mount(OnboardingHistory, { global: { plugins: [i18n, ElementPlus], stubs: ['RouterLink'] }, attachTo: document.body })
  await flushPromises()
  return page
}

async function press(text: string) {
  const button = [...document.querySelectorAll('button')].find((found) => found.textContent?.trim() === text)
  button?.click()
  await flushPromises()
  return !!button
}

test('what was committed can be taken back, what changed nothing not', async () => {
  await history(entry('COMMITTED', 0))
  expect(await press('撤销')).toBe(false)
})

test('what is taken back is read anew', async () => {
  vi.mocked(calls.undo).mockResolvedValue(entry('UNDONE', 3))
  await history(entry('COMMITTED', 3))
  await press('撤销')
  await press('确认撤销')
  expect(vi.mocked(calls.undo).mock.calls[0]?.slice(0, 1)).toEqual(['jurisdiction'])
  expect(calls.earlier).toHaveBeenCalledTimes(4)
})

test('what hangs on it is told', async () => {
  const hanging = [{ kind: 'POSTING', count: 6, examples: ['张三', '李四'] }, { kind: 'SOMETHING_NEW', count: 1, examples: ['甲'] }]
  vi.mocked(calls.undo).mockRejectedValue(new Problem(409, { code: 'onboarding-in-use', detail: '不能撤销', hanging }))
  await history(entry('COMMITTED', 3))
  await press('撤销')
  await press('确认撤销')
  const told = [...document.querySelectorAll('[data-testid="hanging"] li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim())
  expect(told).toEqual(['6 人在其中任职： 张三、李四…', '1 项其他关联： 甲'])
})
