import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import App from '@/app/App.vue'
import { useInbox } from '@/fieldwork/inbox'
import { usePractice } from '@/golive/practice'
import { i18n } from '@/i18n'
import { useSession } from '@/session/session'

test('the frame stands only with the first page, so that nobody sees the address of the door around it', async () => {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSession().$patch({ loaded: true, signedIn: true, roles: ['AUDITOR'] })
  vi.spyOn(usePractice(), 'look').mockResolvedValue()
  vi.spyOn(useInbox(), 'count').mockResolvedValue()
  let arrive: (page: object) => void = () => undefined
  const page = new Promise<object>((resolve) => (arrive = resolve))
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'home', redirect: '/audit' },
      { path: '/audit', name: 'audit', component: () => page },
      { path: '/:rest(.*)', component: {} },
    ],
  })
  const app = mount(App, { global: { plugins: [pinia, i18n, router] } })
  await flushPromises()
  expect(app.find('#content').exists()).toBe(false)

  arrive({ template: '<p>first page</p>' })
  await router.isReady()
  await flushPromises()
  expect(app.find('#content').exists()).toBe(true)
  expect(router.currentRoute.value.fullPath).toBe('/audit')

  expect(app.find('[data-testid=practice-banner]').exists()).toBe(false)
  usePractice().areas = [{ id: 41, kind: 'STATION', code: '411603410000', name: '城关派出所' }]
  await flushPromises()
  expect(app.find('[data-testid=practice-banner]').text()).toContain('城关派出所')
})
