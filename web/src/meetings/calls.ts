import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/case'
import { cases } from '@/api/services'
import type { Page, Told } from '@/api/types'

export type Meeting = Told<components['schemas']['MeetingView']>
export type NextMeeting = Told<components['schemas']['MeetingItem']>
export type Partner = components['schemas']['Partner']

/** Where and how the parties meet, as a form fills it in. */
export interface Arranged {
  place: string
  spot: string
  method: string
  staff: number[]
  partners: Partner[]
}

export function meetings(query: NonNullable<paths['/meetings']['get']['parameters']['query']>): Promise<Page<NextMeeting>> {
  return answer(cases.GET('/meetings', { params: { query } }))
}

export function arrangedAs(meeting?: Meeting): Arranged {
  return {
    place: meeting?.place ?? '',
    spot: meeting?.spot ?? '',
    method: meeting?.method ?? '',
    staff: meeting?.staff.map(({ id }) => id) ?? [],
    partners: meeting?.partners.map(({ agency, name }) => ({ agency, name })) ?? [],
  }
}

/** What is sent of it: nothing that is empty, and nobody without an agency and a name. */
export function bodyOf({ place, spot, method, staff, partners }: Arranged) {
  return {
    place: place || undefined,
    spot: spot.trim() || undefined,
    method: method || undefined,
    staff,
    partners: partners.filter(({ agency, name }) => agency && name.trim()).map(({ agency, name }) => ({ agency, name: name.trim() })),
  }
}
