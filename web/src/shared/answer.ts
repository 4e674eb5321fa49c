import { ref, shallowRef, watch } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

/** One answer of a service, asked for again when the question changes. What was known stays until the new answer is here. */
export function useAnswer<Question, T>(question: () => Question, ask: (question: Question) => Promise<T>) {
  const value = shallowRef<T | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const loading = ref(false)
  let generation = 0

  async function reload() {
    const mine = ++generation
    loading.value = true
    try {
      const answered = await ask(question())
      if (mine !== generation) return
      value.value = answered
      problem.value = null
    } catch (thrown) {
      if (mine === generation) problem.value = asProblem(thrown)
    } finally {
      if (mine === generation) loading.value = false
    }
  }

  watch(
    () => JSON.stringify(question()),
    () => reload(),
    { immediate: true },
  )

  return { value, problem, loading, reload }
}
