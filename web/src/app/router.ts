import { createRouter, createWebHistory } from 'vue-router'
import { useSession } from '@/session/session'
import { destinations, startOf } from './navigation'

const pages: Record<string, () => Promise<unknown>> = {
  'my-day': () => import('@/fieldwork/MyDayPage.vue'),
  station: () => import('@/station/StationPage.vue'),
  inbox: () => import('@/fieldwork/InboxPage.vue'),
  granted: () => import('@/partner/GrantedPage.vue'),
  record: () => import('@/fieldwork/RecordPage.vue'),
  hazards: () => import('@/hazard/HazardListPage.vue'),
  places: () => import('@/hazard/PlaceListPage.vue'),
  inspections: () => import('@/hazard/InspectionListPage.vue'),
  tasks: () => import('@/fieldwork/TaskListPage.vue'),
  requests: () => import('@/requests/RequestListPage.vue'),
  opinions: () => import('@/fieldwork/OpinionListPage.vue'),
  activities: () => import('@/fieldwork/ActivityListPage.vue'),
  board: () => import('@/boards/CountyBoard.vue'),
  dashboard: () => import('@/dashboard/DashboardPage.vue'),
  disputes: () => import('@/disputes/DisputeListPage.vue'),
  'dispute-board': () => import('@/disputes/BoardPage.vue'),
  report: () => import('@/disputes/ReportPage.vue'),
  onboarding: () => import('@/onboarding/OnboardingPage.vue'),
  'go-live': () => import('@/golive/GoLivePage.vue'),
  'police-points': () => import('@/force/PointListPage.vue'),
  'facility-gaps': () => import('@/force/GapPage.vue'),
  territory: () => import('@/territory/TerritoryPage.vue'),
  maps: () => import('@/maps/MapsPage.vue'),
  'patrol-sectors': () => import('@/maps/PatrolListPage.vue'),
  layout: () => import('@/maps/LayoutPage.vue'),
  'safety-map': () => import('@/maps/SafetyMapPage.vue'),
  people: () => import('@/people/PeoplePage.vue'),
  postings: () => import('@/people/PostingsPage.vue'),
  'concurrent-posts': () => import('@/posts/PostListPage.vue'),
  coverage: () => import('@/coverage/CoveragePage.vue'),
  staffing: () => import('@/standards/StaffingPage.vue'),
  teams: () => import('@/teams/TeamListPage.vue'),
  partners: () => import('@/partner/PartnerListPage.vue'),
  systems: () => import('@/systems/SystemListPage.vue'),
  'dispute-rules': () => import('@/rules/DisputeRulesPage.vue'),
  'working-days': () => import('@/rules/WorkingYearPage.vue'),
  catalogues: () => import('@/catalogue/CataloguePage.vue'),
  rosters: () => import('@/roster/RosterListPage.vue'),
  'roster-rules': () => import('@/roster/RulesPage.vue'),
  qualifications: () => import('@/roster/QualificationPage.vue'),
  selections: () => import('@/selection/SelectionListPage.vue'),
  secondments: () => import('@/selection/TermListPage.vue'),
  training: () => import('@/training/TrainingPage.vue'),
  handovers: () => import('@/handover/HandoverListPage.vue'),
  leave: () => import('@/leave/LeavePage.vue'),
  withdrawals: () => import('@/withdrawals/WithdrawalPage.vue'),
  slips: () => import('@/people/SlipsPage.vue'),
  audit: () => import('@/audit/AuditPage.vue'),
  welfare: () => import('@/welfare/WelfarePage.vue'),
  pairings: () => import('@/support/PairingListPage.vue'),
  consultations: () => import('@/consultation/ConsultationListPage.vue'),
  objections: () => import('@/me/ObjectionListPage.vue'),
  equipment: () => import('@/equipment/EquipmentListPage.vue'),
  me: () => import('@/me/MyPage.vue'),
}

/** Pages of one record, and the room that they belong to. */
const files: [path: string, room: string, component: () => Promise<unknown>][] = [
  ['/disputes/:id', 'disputes', () => import('@/disputes/DisputePage.vue')],
  ['/requests/:id', 'requests', () => import('@/requests/RequestPage.vue')],
  ['/hazards/:id', 'hazards', () => import('@/hazard/HazardPage.vue')],
  ['/places/new', 'places', () => import('@/hazard/PlaceFormPage.vue')],
  ['/places/:id', 'places', () => import('@/hazard/PlacePage.vue')],
  ['/places/:id/edit', 'places', () => import('@/hazard/PlaceFormPage.vue')],
  ['/places/:id/inspection', 'places', () => import('@/hazard/InspectionPage.vue')],
  ['/inspections/:id', 'inspections', () => import('@/hazard/InspectionFilePage.vue')],
  ['/rosters/:id', 'rosters', () => import('@/roster/RosterPage.vue')],
  ['/police-points/new', 'police-points', () => import('@/force/PointFormPage.vue')],
  ['/police-points/:id', 'police-points', () => import('@/force/PointPage.vue')],
  ['/police-points/:id/edit', 'police-points', () => import('@/force/PointFormPage.vue')],
  ['/onboardings/:authority/:id', 'onboarding', () => import('@/onboarding/BatchPage.vue')],
  ['/facility-standards', 'facility-gaps', () => import('@/force/StandardsPage.vue')],
  ['/staffing-standards', 'staffing', () => import('@/standards/StaffingStandardsPage.vue')],
  ['/village-counts', 'territory', () => import('@/force/CountListPage.vue')],
  ['/village-counts/new', 'territory', () => import('@/force/CountFormPage.vue')],
  ['/areas/new', 'territory', () => import('@/territory/FoundPage.vue')],
  ['/areas/:id', 'territory', () => import('@/territory/AreaPage.vue')],
  ['/villages/:id', 'territory', () => import('@/force/VillagePage.vue')],
  ['/people/new', 'people', () => import('@/people/PersonFormPage.vue')],
  ['/people/:id', 'people', () => import('@/people/PersonPage.vue')],
  ['/people/:id/edit', 'people', () => import('@/people/PersonFormPage.vue')],
  ['/patrol-sectors/new', 'patrol-sectors', () => import('@/maps/PatrolFormPage.vue')],
  ['/patrol-sectors/:id', 'patrol-sectors', () => import('@/maps/PatrolPage.vue')],
  ['/funds/:id', 'welfare', () => import('@/welfare/FundPage.vue')],
  ['/consultations/:id', 'consultations', () => import('@/consultation/ConsultationPage.vue')],
  ['/equipment/:id', 'equipment', () => import('@/equipment/EquipmentPage.vue')],
  ['/selections/:id', 'selections', () => import('@/selection/SelectionPage.vue')],
  ['/handovers/:id', 'handovers', () => import('@/handover/HandoverPage.vue')],
  ['/my-handovers/:id', 'handovers', () => import('@/handover/HandoverPage.vue')],
  ['/training/:id', 'training', () => import('@/training/SessionPage.vue')],
  ['/tasks/:id', 'tasks', () => import('@/fieldwork/TaskPage.vue')],
  ['/activities/:id', 'activities', () => import('@/fieldwork/ActivityPage.vue')],
]

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('@/session/LandingPage.vue') },
    { path: '/ask', name: 'ask', component: () => import('@/ask/AskPage.vue'), meta: { public: true } },
    ...destinations.map(({ name, path }) => ({ path, name, component: pages[name] })),
    ...files.map(([path, room, component]) => ({ path, name: path, component, props: true, meta: { room } })),
    { path: '/city', redirect: '/dashboard' },
    { path: '/:rest(.*)', name: 'missing', component: () => import('./MissingPage.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

/** What is public opens to anybody, and nobody asks who they are. Signed out, every other address leads to the landing page and back afterwards; signed in, the start is the first room of one's work. */
router.beforeEach(async (to) => {
  if (to.meta.public) return true
  const session = useSession()
  // With the gateway away nobody is known to be signed in: the landing page says at least who we are.
  if (!session.loaded) await session.load().catch(() => session.$patch({ loaded: true }))
  if (!session.signedIn) return to.name === 'home' ? true : { name: 'home', query: { to: to.fullPath } }
  return to.name === 'home' ? { name: startOf(session.roles) } : true
})
