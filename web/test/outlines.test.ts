import { getMap } from 'echarts/core'
import { expect, test } from 'vitest'
import { registerMap } from '@/dashboard/maps'

test('an outline is kept though no chart has been drawn yet', () => {
  registerMap('411600', { type: 'FeatureCollection', features: [] } as never)
  expect(getMap('411600')).toBeTruthy()
})
