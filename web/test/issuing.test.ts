import { expect, test } from 'vitest'
import { bodyOf } from '@/equipment/steps'

const empty = { on: '2026-11-23', note: '' }

test('somebody must be named to get a piece of equipment, and a village only where it is the post’s', () => {
  expect(bodyOf('issue', empty)).toBeNull()
  expect(bodyOf('issue', { ...empty, person: 7, village: 51 })).toEqual({ person: 7, village: 51, on: '2026-11-23', note: undefined })
  expect(bodyOf('hand-over', { ...empty, person: 7, village: 51 })).not.toHaveProperty('village')
})

test('writing off wants a reason, coming back wants none', () => {
  expect(bodyOf('retirement', empty)).toBeNull()
  expect(bodyOf('retirement', { ...empty, note: ' 损坏 ' })).toEqual({ reason: '损坏' })
  expect(bodyOf('return', empty)).toEqual({ on: '2026-11-23', note: undefined })
})
