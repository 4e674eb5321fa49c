import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { computed, type Ref } from 'vue'
import type { Day } from './span'
import { viewFromAddress, viewToAddress, type View } from './view'

/** The view that the address asks for, and how to go to another one. */
export function useView(now: Ref<Day>) {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => viewFromAddress(route.query, now.value))

  const addressOf = (change: Partial<View>): { name: string; query: LocationQueryRaw } => ({ name: 'dashboard', query: viewToAddress({ ...view.value, ...change }, now.value) })
  /** Another area is another page to come back from; another way of looking at the same one is not. */
  const show = (change: Partial<View>) => ('area' in change ? router.push(addressOf(change)) : router.replace(addressOf(change)))

  return { view, addressOf, show }
}

export type Address = ReturnType<typeof useView>['addressOf']
