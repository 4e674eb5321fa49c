import { defineStore } from 'pinia'
import { Intent } from '@/api/intent'
import type { Notice } from '@/api/types'
import { receipt, unreadCount } from './calls'

const aMinute = 60_000

/** How many notices wait for somebody, shown beside the inbox wherever they are. */
export const useInbox = defineStore('inbox', {
  state: () => ({ unread: 0 }),
  actions: {
    /** Without an answer the last count stands. */
    async count() {
      this.unread = await unreadCount().catch(() => this.unread)
    },
    watch() {
      this.count()
      return setInterval(() => document.visibilityState === 'visible' && this.count(), aMinute)
    },
    async read(notice: Notice) {
      if (notice.readAt) return
      await receipt(notice.id, new Intent().keyFor(notice.id))
      await this.count()
    },
  },
})

const rooms = { DISPUTE: '/disputes/', GRANT: '/disputes/', HAZARD: '/hazards/', TASK: '/tasks/', REQUEST: '/requests/' }

/** Where a notice leads: to the file of its matter, the ledger of opinions, or, where it is about the person, to their own page. */
export function placeOf({ about, reason }: Pick<Notice, 'about'> & Partial<Pick<Notice, 'reason'>>): string {
  if (reason === 'LEAVE_ASKED') return '/leave'
  if (about.type === 'HANDOVER') return `${reason === 'HANDOVER_STUCK' ? '/handovers/' : '/my-handovers/'}${about.id}`
  if (reason === 'SWAP_AGREED') return '/rosters'
  if (about.type === 'OPINION') return '/opinions'
  if (about.type === 'VILLAGE') return reason === 'DISPUTES_CAME' ? '/disputes?open=true' : '/hazards?open=true'
  return about.type in rooms ? `${rooms[about.type as keyof typeof rooms]}${about.id}` : '/me'
}
