import { defineStore } from 'pinia'
import { nameIn } from '@/shared/catalogue'
import { pointKinds, type PointKind } from './calls'

/** Kinds of rooms, workstations and posts of the installation, read once. */
export const usePointKinds = defineStore('pointKinds', {
  state: () => ({ known: [] as PointKind[] }),
  getters: {
    name: (state) => (code: string) => nameIn(state.known, code),
  },
  actions: {
    async load() {
      if (this.known.length === 0) this.known = await pointKinds()
    },
  },
})
