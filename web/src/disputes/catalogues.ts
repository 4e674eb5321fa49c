import { defineStore } from 'pinia'
import type { Catalogues } from '@/api/types'
import { nameIn } from '@/shared/catalogue'
import { catalogues } from './calls'

/** Categories, sources, agencies and triage factors of the installation, read once. */
export const useCatalogues = defineStore('catalogues', {
  state: () => ({ known: null as Catalogues | null }),
  getters: {
    category: (state) => (code: string) => nameIn(state.known?.categories ?? [], code),
    agency: (state) => (code: string) => nameIn(state.known?.agencies ?? [], code),
    source: (state) => (code: string) => nameIn(state.known?.sources ?? [], code),
  },
  actions: {
    async load() {
      this.known ??= await catalogues()
    },
  },
})
