import { createRouter, createWebHistory } from 'vue-router'
import { useSession } from '@/session/session'
import { destinations, openTo } from './navigation'

const pages: Record<string, () => Promise<unknown>> = {
  dashboard: () => import('@/dashboard/DashboardPage.vue'),
  disputes: () => import('@/disputes/DisputeListPage.vue'),
  report: () => import('@/disputes/ReportPage.vue'),
  onboarding: () => import('@/onboarding/OnboardingPage.vue'),
  territory: () => import('@/territory/TerritoryPage.vue'),
  people: () => import('@/people/PeoplePage.vue'),
  postings: () => import('@/people/PostingsPage.vue'),
  slips: () => import('@/people/SlipsPage.vue'),
  audit: () => import('@/audit/AuditPage.vue'),
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('@/session/LandingPage.vue') },
    ...destinations.map(({ name, path }) => ({ path, name, component: pages[name] })),
    { path: '/disputes/:id', name: 'dispute', component: () => import('@/disputes/DisputePage.vue'), props: true },
    { path: '/city', redirect: '/dashboard' },
    { path: '/:rest(.*)', name: 'missing', component: () => import('./MissingPage.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

/** Signed out, every address leads to the landing page and back afterwards; signed in, the start is the first room that is open. */
router.beforeEach(async (to) => {
  const session = useSession()
  // With the gateway away nobody is known to be signed in: the landing page says at least who we are.
  if (!session.loaded) await session.load().catch(() => session.$patch({ loaded: true }))
  if (!session.signedIn) return to.name === 'home' ? true : { name: 'home', query: { to: to.fullPath } }
  const first = openTo(session.roles)[0]
  return to.name === 'home' && first ? { name: first.name } : true
})
