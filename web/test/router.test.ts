import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { openTo, shelved, startOf } from '@/app/navigation'
import { useSession, type Role } from '@/session/session'

/** A fresh router, with somebody of these roles at the door; without roles nobody is signed in. */
async function routerFor(roles: Role[]) {
  setActivePinia(createPinia())
  useSession().$patch({ loaded: true, signedIn: roles.length > 0, roles })
  vi.resetModules()
  const { router } = await import('@/app/router')
  return router
}

beforeEach(() => history.replaceState({}, '', '/'))

test('signed out, every address leads to the landing page and remembers where to go', async () => {
  const router = await routerFor([])
  await router.push('/disputes?open=true')
  expect(router.currentRoute.value).toMatchObject({ name: 'home', query: { to: '/disputes?open=true' } })
})

test('residents ask without signing in', async () => {
  const router = await routerFor([])
  expect(router.resolve('/ask?village=411603001201#7KQ2-M9XW-D4TP')).toMatchObject({ name: 'ask', meta: { public: true }, query: { village: '411603001201' } })
})

test.each([
  [['CITY_LEADER'], 'dashboard'],
  [['COUNTY_CLERK'], 'board'],
  [['AUXILIARY'], 'my-day'],
  [['STATION_CHIEF'], 'station'],
  [['SUPPORTING_LEADER'], 'territory'],
  [['GRID_WORKER'], 'my-day'],
  [['AUDITOR'], 'audit'],
  [['PARTNER'], 'granted'],
  [[], 'me'],
] as [Role[], string][])('%j find only their own rooms', (roles, first) => {
  expect(startOf(roles)).toBe(first)
})

test('leadership finds figures, not files', () => {
  expect(openTo(['CITY_LEADER']).map(({ name }) => name)).toEqual(['dashboard', 'inbox', 'go-live', 'police-points', 'facility-gaps', 'territory', 'patrol-sectors', 'layout', 'concurrent-posts', 'coverage', 'staffing', 'teams', 'pairings', 'consultations', 'me'])
})

test('a partner agency finds what is opened to it, and no list of the police', () => {
  expect(openTo(['PARTNER']).map(({ name }) => name)).toEqual(['granted', 'inbox', 'me'])
})

test('whoever is posted nowhere finds what is their own', () => {
  expect(openTo([]).map(({ name }) => name)).toEqual(['inbox', 'me'])
})

test('many rooms stand on shelves, few in one list, and none is lost', () => {
  const few = openTo(['AUDITOR'])
  expect(shelved(few)).toEqual([{ shelf: '', rooms: few }])
  const rooms = openTo(['COUNTY_CLERK'])
  const shelves = shelved(rooms)
  expect(shelves.map(({ shelf }) => shelf)).toEqual(['', 'matters', 'territory', 'force', 'duty'])
  expect(shelves.flatMap((one) => one.rooms)).toHaveLength(rooms.length)
})
