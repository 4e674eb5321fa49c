import { flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { Posting } from '@/api/types'
import { i18n } from '@/i18n'
import CoverDialog from '@/people/CoverDialog.vue'
import * as calls from '@/people/calls'
import * as territory from '@/territory/calls'

vi.mock('@/people/calls', async (original) => ({ ...(await original<typeof calls>()), cover: vi.fn() }))
vi.mock('@/territory/calls', async (original) => ({ ...(await original<typeof territory>()), areas: vi.fn() }))

test('a posting begins with what it covers, and today means from now on', async () => {
  vi.mocked(territory.areas).mockResolvedValue({ items: [], next: null })
  const posting = { id: 7, version: 3, function: 'COMMUNITY_OFFICER', areas: [{ id: 61, kind: 'SECTOR', code: '41160341000001', name: '一片区' }] } as unknown as Posting
  const dialog = mount(CoverDialog, { props: { posting, modelValue: true }, global: { plugins: [i18n, ElementPlus] }, attachTo: document.body })
  await flushPromises()
  expect(territory.areas).toHaveBeenCalledWith({ kind: 'SECTOR', q: '', limit: 50 })
  expect(document.body.textContent).toContain('一片区')
  document.querySelector<HTMLElement>('[data-testid=cover]')!.click()
  await flushPromises()
  expect(vi.mocked(calls.cover).mock.calls[0]).toEqual([posting, { areas: [61], from: undefined, exception: undefined }])
  expect(dialog.emitted('covered')).toHaveLength(1)
})

test('within the term the reason of an exception is asked for, and goes along', async () => {
  vi.mocked(territory.areas).mockResolvedValue({ items: [], next: null })
  vi.mocked(calls.cover).mockReset().mockRejectedValueOnce(new Problem(409, { code: 'term-not-served', title: '任期未满' }))
  const posting = { id: 8, version: 3, function: 'COMMUNITY_OFFICER', areas: [{ id: 61, kind: 'SECTOR', code: '41160341000001', name: '一片区' }] } as unknown as Posting
  const dialog = mount(CoverDialog, { props: { posting, modelValue: true }, global: { plugins: [i18n, ElementPlus] }, attachTo: document.body })
  const press = async () => {
    ;[...document.querySelectorAll<HTMLElement>('[data-testid=cover]')].at(-1)!.click()
    await flushPromises()
  }
  await flushPromises()
  await press()
  const reason = document.querySelector<HTMLInputElement>('input[aria-label*="例外"]')!
  reason.value = '身体原因'
  reason.dispatchEvent(new Event('input'))
  await press()
  expect(vi.mocked(calls.cover).mock.calls.at(-1)![1]).toMatchObject({ exception: '身体原因' })
  expect(dialog.emitted('covered')).toHaveLength(1)
})
