import { computed, ref, shallowRef, type Ref } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import type { Page } from '@/api/types'

/** A list read page by page by cursor; a reload while an older answer is under way makes that answer void. */
export function usePages<T>(read: (cursor: string | undefined) => Promise<Page<T>>) {
  const items = ref([]) as Ref<T[]>
  const next = ref<string | null>(null)
  const loading = ref(false)
  const loaded = ref(false)
  const problem = shallowRef<Problem | null>(null)
  let generation = 0

  async function load(cursor?: string) {
    const mine = ++generation
    loading.value = true
    try {
      const page = await read(cursor)
      if (mine !== generation) return
      items.value = cursor ? [...items.value, ...page.items] : page.items
      next.value = page.next ?? null
      problem.value = null
      loaded.value = true
    } catch (thrown) {
      if (mine === generation) problem.value = asProblem(thrown)
    } finally {
      if (mine === generation) loading.value = false
    }
  }

  return {
    items,
    loading,
    problem,
    hasMore: computed(() => next.value !== null),
    empty: computed(() => loaded.value && !problem.value && items.value.length === 0),
    reload: () => load(),
    more: () => load(next.value ?? undefined),
  }
}

export type Pages<T> = ReturnType<typeof usePages<T>>
