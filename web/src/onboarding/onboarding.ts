import { computed, reactive } from 'vue'
import { Intent } from '@/api/intent'
import { Problem } from '@/api/problem'
import type { Onboarding } from '@/api/types'
import { authorities, check, commit, type Authority } from './calls'
import { useProgress } from './progress'

/** A replica that is a moment behind answers 503 (or says that territory is missing); longer than this is an error. */
const patience = 30

/** One workbook on its way through both authorities: checked by each, then committed territory first. */
export function useOnboarding(wait: (milliseconds: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms))) {
  const intents = { jurisdiction: new Intent(), personnel: new Intent() }
  const { progress, follow } = useProgress()
  const state = reactive({
    fileName: '',
    checking: null as Authority | null,
    catchingUp: false,
    results: {} as Partial<Record<Authority, Onboarding>>,
  })

  const checked = computed(() => authorities.every((authority) => state.results[authority]))
  const problemCount = computed(() => authorities.reduce((sum, authority) => sum + (state.results[authority]?.problemCount ?? 0), 0))
  const problems = computed(() => authorities.flatMap((authority) => state.results[authority]?.problems ?? []))
  const sheets = computed(() => authorities.flatMap((authority) => state.results[authority]?.sheets ?? []))
  const changes = computed(() => authorities.reduce((sum, authority) => sum + (state.results[authority]?.changes ?? 0), 0))
  const done = (authority: Authority) => {
    const result = state.results[authority]
    return !!result && result.state !== 'HAS_PROBLEMS' && (result.state === 'COMMITTED' || result.changes === 0)
  }

  async function upload(workbook: File) {
    state.fileName = workbook.name
    state.results = {}
    try {
      for (const authority of authorities) {
        state.checking = authority
        state.results[authority] = await follow(authority, check(authority, workbook, intents[authority].keyFor(workbook)))
        intents[authority].done()
      }
    } finally {
      state.checking = null
    }
  }

  async function write(authority: Authority) {
    const prepared = state.results[authority]!
    try {
      for (let attempt = 0; ; attempt++) {
        try {
          state.results[authority] = await follow(authority, commit(authority, prepared, intents[authority].keyFor([prepared.id, prepared.version])))
          intents[authority].done()
          return
        } catch (thrown) {
          const behind = thrown instanceof Problem && (thrown.status === 503 || thrown.code === 'territory-first')
          if (!behind || authority !== 'personnel' || attempt >= patience) throw thrown
          state.catchingUp = true
          await wait(1000)
        }
      }
    } finally {
      state.catchingUp = false
    }
  }

  return { state, progress, checked, problemCount, problems, sheets, changes, done, upload, write }
}
