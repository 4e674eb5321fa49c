import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { currentLocale } from '@/i18n'
import { useAnswer } from '@/shared/answer'
import * as calls from './calls'
import type { Figure, Indicator } from './figures'
import { useLiveFigures } from './live'
import { askedOf, today, type Day } from './span'
import type { View } from './view'

const aMinute = 60_000
/** However often figures move, what hangs on them is read again at most this often. */
const pauses = { quick: 2_000, slow: 20_000 }

/** The civil day; a wall screen that stays on over midnight goes on with the next one. */
export function useToday(): Ref<Day> {
  const now = ref(today())
  const timer = setInterval(() => (now.value = today()), aMinute)
  onScopeDispose(() => clearInterval(timer))
  return now
}

/** Runs at most once per pause, the last time after the last call. */
export function seldom(run: () => unknown, pause: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      run()
    }, pause)
  }
}

/** Everything that the dashboard shows of one area over one span, as it moves. */
export function useDashboard(view: () => Pick<View, 'area' | 'span' | 'indicator'>, now: Ref<Day>) {
  const area = computed(() => view().area ?? undefined)
  const asked = computed(() => ({ area: area.value, ...askedOf(view().span, now.value) }))
  const problem = shallowRef<Problem | null>(null)

  const { figures: live, connection, stop } = useLiveFigures(() => calls.streamOf(asked.value), look)
  const overview = shallowRef(live.value)
  const indicators = useAnswer(() => '', calls.indicators)
  const comparison = useAnswer(
    () => ({ asked: asked.value, indicator: view().indicator }),
    ({ asked, indicator }) => calls.comparison(asked, indicator),
  )
  const trend = useAnswer(
    () => ({ area: area.value, indicator: view().indicator }),
    ({ area, indicator }) => calls.trend(area, indicator),
  )
  const open = useAnswer(() => area.value, calls.openMatters)
  const coverage = useAnswer(() => area.value, calls.coverage)

  const quick = seldom(() => Promise.all([comparison.reload(), open.reload()]), pauses.quick)
  const slow = seldom(() => Promise.all([trend.reload(), coverage.reload()]), pauses.slow)

  /** Asks in the stream's place: either the figures come this way, or the answer says why there are none. */
  async function look() {
    const mine = asked.value
    try {
      const answered = await calls.overview(mine)
      if (mine !== asked.value) return
      overview.value = answered
      problem.value = null
    } catch (thrown) {
      if (mine !== asked.value) return
      problem.value = asProblem(thrown)
      // Refused, not lost: the same question would be refused again.
      if ([400, 403, 404].includes(problem.value.status)) stop()
    }
  }

  watch(live, (figures, before) => {
    overview.value = figures
    problem.value = null
    if (before?.area.id !== figures?.area.id || before?.from !== figures?.from) return
    quick()
    slow()
  })
  watch(asked, () => (problem.value = null))

  const figureOf = computed(() => new Map<string, Figure>(overview.value?.figures.map((figure) => [figure.indicator, figure])))
  const indicatorOf = computed(() => new Map<string, Indicator>(indicators.value.value?.map((indicator) => [indicator.code, indicator])))
  const chosen = computed(() => indicatorOf.value.get(view().indicator) ?? null)

  return { asked, overview, connection, problem, look, indicators, comparison, trend, open, coverage, figureOf, indicatorOf, chosen }
}

export type Dashboard = ReturnType<typeof useDashboard>

export function nameOf(indicator: Pick<Indicator, 'zh' | 'en'>): string {
  return indicator[currentLocale()]
}
