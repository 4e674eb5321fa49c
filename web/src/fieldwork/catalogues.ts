import { defineStore } from 'pinia'
import type { FieldCatalogues } from '@/api/types'
import { nameIn } from '@/shared/catalogue'
import { catalogues } from './calls'

/** Subjects of opinions, kinds of tasks and deeds of the installation, read once. */
export const useFieldCatalogues = defineStore('fieldCatalogues', {
  state: () => ({ known: null as FieldCatalogues | null }),
  getters: {
    subject: (state) => (code: string) => nameIn(state.known?.opinionSubjects ?? [], code),
    task: (state) => (code: string) => nameIn(state.known?.taskKinds ?? [], code),
    deed: (state) => (code: string) => nameIn(state.known?.deedKinds ?? [], code),
  },
  actions: {
    async load() {
      this.known ??= await catalogues()
    },
  },
})
