import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Area } from '@/api/types'
import { i18n } from '@/i18n'
import AreaTree from '@/territory/AreaTree.vue'
import HistoryPanels from '@/territory/HistoryPanels.vue'
import MoveFields from '@/territory/MoveFields.vue'
import SplitFields from '@/territory/SplitFields.vue'
import { addressOf, below, parentsIn } from '@/territory/areas'
import * as calls from '@/territory/calls'
import * as going from '@/territory/going'
import { parentsOf, plannedIn } from '@/territory/history'
import { stepsOf, type AreaFile } from '@/territory/steps'

vi.mock('@/territory/calls', async (original) => ({ ...(await original<typeof calls>()), roots: vi.fn(), children: vi.fn(), areas: vi.fn(), area: vi.fn(), allBelow: vi.fn() }))
vi.mock('@/territory/going', () => ({ goingWith: vi.fn() }))

const present = { standing: 'PRESENT', from: '2020-01-01', until: null }
const station = { id: 7, kind: 'STATION', code: '411603000001', name: '柳湖派出所', ...present } as unknown as Area
const village = { id: 9, kind: 'VILLAGE', code: '411603001200', name: '劳桥村', county: { id: 3, name: '淮阳区' }, ...present } as unknown as Area
const history = {
  id: 9,
  from: '2020-01-01',
  until: null,
  names: [{ value: '劳桥村', from: '2020-01-01', until: '2027-01-01' }, { value: '劳桥社区', from: '2027-01-01', until: null }],
  codes: [{ value: '411603001200', from: '2020-01-01', until: null }],
  parents: [
    { kind: 'STATION', parent: { id: 6, name: '旧所' }, from: '2020-01-01', until: '2026-03-01' },
    { kind: 'STATION', parent: { id: 7, name: '柳湖派出所' }, from: '2026-03-01', until: null },
    { kind: 'TOWNSHIP', parent: { id: 5, name: '柳湖街道' }, from: '2020-01-01', until: null },
  ],
  predecessors: [],
  successors: [],
  changes: [{ at: '2026-03-01T01:00:00Z', by: { id: 1, displayName: '周淮阳' }, action: 'area-moved', reason: '区划调整' }],
} as unknown as calls.AreaHistory
const file = { id: '9', area: village, history, next: [] } as AreaFile

enableAutoUnmount(afterEach)
beforeEach(() => {
  vi.resetAllMocks()
  setActivePinia(createPinia())
  vi.mocked(calls.areas).mockResolvedValue({ items: [], next: null })
  vi.mocked(calls.area).mockResolvedValue(station)
  vi.mocked(going.goingWith).mockResolvedValue([{ what: 'disputes', count: 100, more: true }])
})

const global = { plugins: [i18n, ElementPlus], stubs: { RouterLink: { template: '<a><slot /></a>' } } }

test('a whole code is told from a name', () => {
  expect(['411603', '411603001', '41160300000a', '41160300000112', '411603001200001'].map(calls.codeIn)).toEqual(['411603', '411603001', '41160300000A', '41160300000112', '411603001200001'])
  expect(['劳桥', '4116', '4116030012000012'].map(calls.codeIn)).toEqual([undefined, undefined, undefined])
})

test('an area stands in all that its kind asks for, a sector apart', () => {
  expect(parentsIn('VILLAGE', { TOWNSHIP: 5 })).toBeNull()
  expect(parentsIn('VILLAGE', { TOWNSHIP: 5, STATION: 7 })).toEqual([5, 7])
  expect(parentsIn('VILLAGE', { TOWNSHIP: 5, STATION: 7, SECTOR: 8 })).toEqual([5, 7, 8])
  expect(parentsIn('COUNTY', {})).toEqual([])
  expect(below('STATION')).toEqual(['SECTOR', 'VILLAGE'])
})

test('only a village of today has a page at a glance', () => {
  expect(addressOf(village)).toBe('/villages/9')
  expect(addressOf({ ...village, standing: 'PLANNED' })).toBe('/areas/9')
  expect(addressOf(station)).toBe('/areas/7')
})

test('what is planned is told the nearest day first', () => {
  expect(plannedIn({ ...history, until: '2026-12-01' }, '2026-11-22')).toEqual([
    { what: 'CLOSED', from: '2026-12-01', value: '' },
    { what: 'NAME', from: '2027-01-01', value: '劳桥社区' },
  ])
  expect(plannedIn(history, '2019-12-31')[0]).toEqual({ what: 'FOUNDED', from: '2020-01-01', value: '' })
  expect(plannedIn(history, '2019-12-31')).toContainEqual({ what: 'NAME', from: '2027-01-01', value: '劳桥社区' })
})

test('who only leaves a sector has that planned', () => {
  const sector = { kind: 'SECTOR', parent: { id: 8, name: '一片区' }, from: '2020-01-01', until: '2027-03-01' }
  expect(plannedIn({ ...history, parents: [...history.parents, sector] } as calls.AreaHistory, '2027-02-01')).toEqual([{ what: 'LEAVES', from: '2027-03-01', value: '一片区' }])
})

test('a village stands where it stood on the day', () => {
  expect(parentsOf(history, '2025-06-01')).toEqual({ STATION: 6, TOWNSHIP: 5 })
  expect(parentsOf(history, '2026-11-22')).toEqual({ STATION: 7, TOWNSHIP: 5 })
})

test('an area that ends is not ended again, and one that is closed is left alone', () => {
  expect(stepsOf(village)).toContain('MOVE')
  expect(stepsOf({ ...village, until: '2027-01-01' })).toEqual(['RENAME', 'RECODE', 'MOVE', 'SETTLE'])
  expect(stepsOf({ ...village, standing: 'CLOSED' })).toEqual([])
  expect(stepsOf({ ...village, kind: 'CITY' })).toEqual(['RENAME', 'RECODE'])
})

test('a branch is asked for when it is unfolded, and read on page by page', async () => {
  const county = { ...station, id: 3, kind: 'COUNTY', name: '淮阳区' } as Area
  vi.mocked(calls.roots).mockResolvedValue([county])
  vi.mocked(calls.children).mockResolvedValueOnce({ items: [{ area: station, childCount: 1 }], next: 'more' })
  const page = mount(AreaTree, { props: { tree: 'POLICE' }, global })
  await flushPromises()
  expect(calls.children).toHaveBeenCalledExactlyOnceWith(3, 'POLICE', undefined)
  vi.mocked(calls.children).mockResolvedValueOnce({ items: [{ area: { ...station, id: 8, name: '城关派出所' }, childCount: 0 }], next: null })
  await page.get('.more').trigger('click')
  await flushPromises()
  expect(page.text()).toContain('城关派出所')
  vi.mocked(calls.children).mockResolvedValueOnce({ items: [{ area: village, childCount: 0 }], next: null })
  await page.get('[aria-label="展开或收起 柳湖派出所"]').trigger('click')
  await flushPromises()
  expect(calls.children).toHaveBeenLastCalledWith(7, 'POLICE', undefined)
  expect(page.find('[aria-label="展开或收起 劳桥村"]').exists()).toBe(false)
})

test('the history tells who changed an area, and why', () => {
  const page = mount(HistoryPanels, { props: { history }, global })
  expect(page.get('[data-testid=changes]').text()).toContain('调整隶属周淮阳区划调整')
  expect(page.get('[data-testid=parents]').text()).toContain('旧所')
  expect(page.get('[data-testid=planned]').text()).toContain('更名为 劳桥社区')
})

test('a move begins where the village stands, and tells what goes along', async () => {
  const page = mount(MoveFields, { props: { file, problem: null, modelValue: {}, complete: false }, global })
  await flushPromises()
  expect(page.emitted('update:modelValue')?.at(-1)).toMatchObject([{ parents: [5, 7] }])
  expect(page.get('[data-testid=consequences]').text()).toContain('在办纠纷 100+ 件')
})

test('a split that leaves nothing behind places every member', async () => {
  vi.mocked(calls.allBelow).mockImplementation(async (_, kind) => (kind === 'VILLAGE' ? [village] : []))
  const page = mount(SplitFields, { props: { file: { ...file, area: station }, problem: null, modelValue: {}, complete: false }, global })
  await flushPromises()
  expect(page.text()).toContain('未归入的 1 个下级区域留在原处')
  await page.get('.el-switch__input').setValue(false)
  expect(page.findAll('fieldset')).toHaveLength(2)
  expect(page.text()).toContain('还有 1 个下级区域没有归入')
})
