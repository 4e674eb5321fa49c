import { defineStore } from 'pinia'
import { Problem } from '@/api/problem'

/** Realm roles, equal to the functions that a posting can have. */
export type Role =
  | 'CITY_LEADER'
  | 'CITY_ADMIN'
  | 'COUNTY_CLERK'
  | 'SUPPORTING_LEADER'
  | 'STATION_CHIEF'
  | 'COMMUNITY_OFFICER'
  | 'AUXILIARY'
  | 'GRID_WORKER'
  | 'AUDITOR'
  | 'PARTNER'
  | 'SYSTEM'

interface SessionState {
  loaded: boolean
  signedIn: boolean
  account: string
  displayName: string
  roles: Role[]
  csrfToken: string
}

const signedOut: Omit<SessionState, 'loaded'> = { signedIn: false, account: '', displayName: '', roles: [], csrfToken: '' }

/** Who is signed in at the gateway. */
export const useSession = defineStore('session', {
  state: (): SessionState => ({ loaded: false, ...signedOut }),
  getters: {
    /** Whether one of these roles is the caller's. What it opens is decided by the services, not here. */
    may: (state) => (roles: Role[]) => roles.some((role) => state.roles.includes(role)),
  },
  actions: {
    async load() {
      const response = await fetch('/session', { headers: { Accept: 'application/json', 'X-Requested-With': 'JavaScript' } })
      if (!response.ok) throw new Problem(response.status)
      this.$patch({ ...signedOut, ...(await response.json()), loaded: true })
    },
    /** The gateway no longer knows the session. */
    end() {
      this.$patch(signedOut)
    },
  },
})

/** Leaves for the sign-in page and comes back to `to`. */
export function signIn(to: string) {
  location.assign(`/login?to=${encodeURIComponent(to)}`)
}

export function signOut() {
  location.assign('/logout')
}
