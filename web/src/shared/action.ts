import { ref, shallowRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

/** Something that a button does: whether it is under way, and why it did not work. Resolves to true when it did. */
export function useAction<Arguments extends unknown[]>(act: (...given: Arguments) => Promise<void>) {
  const running = ref(false)
  const problem = shallowRef<Problem | null>(null)

  async function run(...given: Arguments): Promise<boolean> {
    if (running.value) return false
    running.value = true
    problem.value = null
    try {
      await act(...given)
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      running.value = false
    }
  }

  return { running, problem, run }
}
