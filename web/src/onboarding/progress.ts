import { shallowRef } from 'vue'
import { progressOf, type Authority, type Progress } from './calls'

/** Asks again and again how far an authority is while a call to it is under way; what it does not tell is left out. */
export function useProgress(every = 1000) {
  const progress = shallowRef<Progress | null>(null)

  async function follow<T>(authority: Authority, call: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    async function ask() {
      const told = await progressOf(authority).catch(() => null)
      if (over) return
      progress.value = told
      timer = setTimeout(ask, every)
    }
    timer = setTimeout(ask, every)
    try {
      return await call
    } finally {
      over = true
      clearTimeout(timer)
      progress.value = null
    }
  }

  return { progress, follow }
}
