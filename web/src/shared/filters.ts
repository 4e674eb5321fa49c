import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

type Filters = Record<string, string>

/** Filters as the address tells them; what it does not tell stands as `unfiltered`. */
export function fromAddress<T extends Filters>(query: LocationQuery, unfiltered: T): T {
  return Object.fromEntries(Object.entries(unfiltered).map(([name, usual]) => [name, typeof query[name] === 'string' ? query[name] : usual])) as T
}

export function toAddress<T extends Filters>(filters: T, unfiltered: T): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name, value]) => value && value !== unfiltered[name]))
}

/** Filters live in the address, so that a list can be shared, and found again on coming back from a file. */
export function useFilters<T extends Filters>(unfiltered: T) {
  const route = useRoute()
  const router = useRouter()
  const here = route.name
  const filters = computed(() => fromAddress(route.query, unfiltered))

  return {
    filters,
    /** For readAgainOn: leaving the page is no change of its filters. */
    address: () => (route.name === here ? JSON.stringify(filters.value) : undefined),
    change: (part: { [name in keyof T]?: string | null | undefined }) => router.replace({ query: toAddress({ ...filters.value, ...part } as T, unfiltered) }),
    clear: () => router.replace({ query: {} }),
    filtered: computed(() => Object.keys(toAddress(filters.value, unfiltered)).some((name) => name !== 'sort')),
  }
}

/** What a call asks for where a filter may name several codes: the one chosen, or nothing. */
export function only<Code extends string>(chosen: string): Code[] | undefined {
  return chosen ? [chosen as Code] : undefined
}
