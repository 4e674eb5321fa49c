import { computed, watch } from 'vue'
import { comparison, coverage, openMatters, streamOf } from '@/dashboard/calls'
import { seldom, useToday } from '@/dashboard/dashboard'
import { useLiveFigures } from '@/dashboard/live'
import { askedOf, spanAround } from '@/dashboard/span'
import { useAnswer } from '@/shared/answer'
import { stationsOf } from './stations'

const pause = 3_000

/** The caller's own county this year, station by station, read again as its figures move. */
export function useBoard() {
  const now = useToday()
  const asked = computed(() => askedOf(spanAround('YEAR', now.value), now.value))

  const open = useAnswer(() => '', () => openMatters(undefined))
  const covered = useAnswer(() => '', () => coverage(undefined))
  const rates = useAnswer(() => asked.value, (span) => comparison(span, 'RESOLUTION_RATE'))
  const silent = useAnswer(() => asked.value, (span) => comparison(span, 'SILENT_VILLAGES'))
  const answers = [open, covered, rates, silent]
  const reload = () => Promise.all(answers.map((answer) => answer.reload()))

  const { figures, connection } = useLiveFigures(() => streamOf(asked.value))
  const again = seldom(reload, pause)
  watch(figures, (_, before) => before && again())

  return {
    area: computed(() => figures.value?.area ?? open.value.value?.area ?? null),
    stations: computed(() => open.value.value && stationsOf(open.value.value, covered.value.value, rates.value.value, silent.value.value)),
    rate: computed(() => figures.value?.figures.find(({ indicator }) => indicator === 'RESOLUTION_RATE')?.value ?? null),
    problem: computed(() => answers.map(({ problem }) => problem.value).find((problem) => problem) ?? null),
    connection,
    asOf: computed(() => figures.value?.asOf),
    reload,
  }
}
