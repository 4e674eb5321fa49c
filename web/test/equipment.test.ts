import { expect, test } from 'vitest'
import { equipmentOf, equipmentText } from '@/force/equipment'

test.each([
  ['对讲机 × 3', [{ item: '对讲机', pieces: 3 }]],
  ['e-bike x2\n\n 灭火器 4 ', [{ item: 'e-bike', pieces: 2 }, { item: '灭火器', pieces: 4 }]],
  ['巡逻车', [{ item: '巡逻车', pieces: 1 }]],
  ['', []],
])('%j is read as what a point has', (text, equipment) => {
  expect(equipmentOf(text)).toEqual(equipment)
})

test('what was read is written as it is read again', () => {
  const equipment = [{ item: '对讲机', pieces: 3 }, { item: '巡逻车', pieces: 1 }]
  expect(equipmentOf(equipmentText(equipment))).toEqual(equipment)
})
