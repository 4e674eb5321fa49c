import { computed, onMounted, shallowRef, watch } from 'vue'
import type { Problem } from '@/api/problem'
import { useAction } from './action'

/** A record as read, with the version that the next step names. */
export interface Opened<T> {
  file: T
  etag: string
}

/** A page that shows one record and takes its steps; `read` is repeated when `id` changes. */
export function useFile<T>(id: () => string, read: () => Promise<Opened<T>>) {
  const opened = shallowRef<Opened<T>>()
  /** Why a step was not taken, kept in sight after the file has been read again. */
  const refusal = shallowRef<Problem | null>(null)

  const { problem, running, run } = useAction(async () => {
    opened.value = await read()
  })

  function taken(latest: Opened<T>) {
    opened.value = latest
    refusal.value = null
  }

  /** Somebody else was faster, or the state has moved on: show how it stands now, and say so. */
  async function overtaken(why: Problem) {
    refusal.value = why
    await run()
  }

  onMounted(run)
  watch(id, () => run())

  return { opened, file: computed(() => opened.value?.file), refusal, problem, running, read: run, taken, overtaken }
}
