import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import type { Boundary } from '@/maps/calls'
import OutlineMap from '@/maps/OutlineMap.vue'

const village = {
  area: 51,
  kind: 'VILLAGE',
  code: '411603001201',
  name: '劳桥村',
  system: 'CGCS2000',
  approval: '豫S（2026年）012号',
  source: '市自然资源和规划局',
  label: { longitude: 114.85, latitude: 33.75 },
  geometry: { type: 'Polygon', coordinates: [[[114.8, 33.7], [114.9, 33.7], [114.9, 33.8], [114.8, 33.8], [114.8, 33.7]]] },
} as unknown as Boundary

const drawn = (props: object) => mount(OutlineMap, { props: { outlines: [village], label: '平安地图', ...props }, global: { plugins: [i18n] } })

test('a map is one picture with a name, and shows whose it is', () => {
  const map = drawn({})
  expect(map.get('svg').attributes()).toMatchObject({ role: 'img', 'aria-label': '平安地图' })
  expect(map.text()).toContain('豫S（2026年）012号')
  expect(map.text()).toContain('CGCS2000')
  expect(map.get('text').text()).toBe('劳桥村')
})

test('rooms and posts differ in shape, and the one that is pointed at stands out', () => {
  const points = [
    { id: 'a', name: '劳桥警务室', at: [114.82, 33.72], mark: 'room' },
    { id: 'b', name: '校园工作站', at: [114.88, 33.78], mark: 'post' },
  ]
  const map = drawn({ points, highlighted: 'b' })
  expect(map.findAll('.mark rect')).toHaveLength(1)
  expect(map.findAll('.mark circle')).toHaveLength(1)
  expect(map.get('.mark.highlighted title').text()).toBe('校园工作站')
})

test('without anything to draw there is no empty frame', () => {
  expect(drawn({ outlines: [] }).find('svg').exists()).toBe(false)
})
