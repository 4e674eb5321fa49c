import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import type { AreaName } from '@/dashboard/figures'
import { useRotation } from '@/dashboard/rotation'

const county = (id: number): AreaName => ({ id, code: `41160${id}`, name: `${id}`, kind: 'COUNTY' })
const turn = 15_000

function onTheWall(on = true) {
  const running = ref(on)
  const scope = effectScope()
  const rotation = scope.run(() => useRotation(() => running.value))!
  rotation.among([county(1), county(2)])
  return { rotation, running, scope }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('on the wall', () => {
  test('the whole and its parts take turns, and begin again', () => {
    const { rotation } = onTheWall()
    const seen = [0, 1, 2, 3].map((turns) => (turns && vi.advanceTimersByTime(turn), rotation.area.value))
    expect(seen).toEqual([null, 1, 2, null])
  })

  test('nobody loses their turn when the same parts are told again', () => {
    const { rotation } = onTheWall()
    vi.advanceTimersByTime(turn)
    rotation.among([county(1), county(2)])
    expect(rotation.area.value).toBe(1)
  })

  test('a pause holds, and a step by hand goes either way', () => {
    const { rotation } = onTheWall()
    rotation.pause()
    vi.advanceTimersByTime(10 * turn)
    expect(rotation.area.value).toBeNull()
    rotation.go(-1)
    expect(rotation.area.value).toBe(2)
    rotation.pause()
    vi.advanceTimersByTime(turn)
    expect(rotation.area.value).toBeNull()
  })

  test('nothing turns at a desk, or after the page is left', () => {
    const { rotation } = onTheWall(false)
    const wall = onTheWall()
    wall.scope.stop()
    vi.advanceTimersByTime(3 * turn)
    expect([rotation.area.value, wall.rotation.area.value]).toEqual([null, null])
  })
})
