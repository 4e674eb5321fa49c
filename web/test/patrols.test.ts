import { expect, test } from 'vitest'
import { goingOn, sayCovers } from '@/maps/crews'
import type { Arrangement } from '@/maps/patrols'

const cover = (id: number, fate: object = {}) => ({ area: { id, name: `${id}村` }, part: null, closed: false, heir: null, county: null, ...fate })
const covering = (...covers: object[]) => ({ covers }) as unknown as Arrangement
const say = (key: string, { name }: { name: string }) => `${key} ${name}`

test('what became of a covered village is said beside it', () => {
  const covers = covering(cover(1, { part: '七一路以南' }), cover(2, { closed: true, heir: { id: 1, name: '1村' } }), cover(3, { closed: true }), cover(4, { county: { id: 9, name: '邻县' } }))
  expect(sayCovers(covers, say)).toBe('1村 (七一路以南) · 2村 → patrol.became 1村 · 3村 → patrol.gone 3村 · 4村 → patrol.elsewhere 邻县')
})

test('what is covered wholly, too, is covered wholly', () => {
  const covers = covering(cover(2, { part: '北区', closed: true, heir: { id: 1, name: '1村' } }), cover(1))
  expect(goingOn(covers)).toEqual([{ area: { id: 1, name: '1村' }, part: null }])
})

test('a new arrangement begins with what there is now, each once', () => {
  const covers = covering(cover(1, { part: '七一路以南' }), cover(2, { closed: true, heir: { id: 1, name: '1村' } }), cover(3, { closed: true }), cover(4, { county: { id: 9, name: '邻县' } }), cover(5, { closed: true, heir: { id: 6, name: '6村' } }))
  expect(goingOn(covers)).toEqual([
    { area: { id: 1, name: '1村' }, part: null },
    { area: { id: 6, name: '6村' }, part: null },
  ])
})
