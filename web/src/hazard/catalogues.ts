import { defineStore } from 'pinia'
import type { HazardCatalogues } from '@/api/types'
import { nameIn } from '@/shared/catalogue'
import { catalogues } from './calls'

/** Categories, severities, kinds of places and risks of the installation, read once. */
export const useHazardCatalogues = defineStore('hazardCatalogues', {
  state: () => ({ known: null as HazardCatalogues | null }),
  getters: {
    category: (state) => (code: string) => nameIn(state.known?.categories ?? [], code),
    kind: (state) => (code: string) => nameIn(state.known?.placeKinds ?? [], code),
    risk: (state) => (code: string) => nameIn(state.known?.risks ?? [], code),
  },
  actions: {
    async load() {
      this.known ??= await catalogues()
    },
  },
})
