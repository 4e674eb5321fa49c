import { flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { expect, test, vi } from 'vitest'
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
  expect(vi.mocked(calls.cover).mock.calls[0]).toEqual([posting, { areas: [61], from: undefined }])
  expect(dialog.emitted('covered')).toHaveLength(1)
})
