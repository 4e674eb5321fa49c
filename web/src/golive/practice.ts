import { defineStore } from 'pinia'
import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Told } from '@/api/types'

type Practising = Told<components['schemas']['MeView']>['training'][number]

/** Training begins and ends a few times a year; whoever opens a page anew knows at once. */
const tenMinutes = 600_000

/** The counties and stations in which somebody serves and that practise now. */
export const usePractice = defineStore('practice', {
  state: () => ({ areas: [] as Practising[] }),
  actions: {
    /** Without an answer what was known stands. */
    async look() {
      this.areas = await answer(personnel.GET('/me', {})).then(
        ({ training }) => training,
        () => this.areas,
      )
    },
    watch() {
      this.look()
      return setInterval(() => document.visibilityState === 'visible' && this.look(), tenMinutes)
    },
  },
})
