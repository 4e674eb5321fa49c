import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type Roster = Told<Schemas['RosterView']>
export type RosterFile = Told<Schemas['RosterFile']>
export type Duty = RosterFile['duties'][number]
export type DutyKind = RosterFile['kinds'][number]
export type RosterCheck = Told<Schemas['RosterCheck']>
export type Obstacle = Schemas['Obstacle']
export type Candidate = Told<Schemas['DutyCandidate']>
export type DutyChange = Told<Schemas['DutyChangeView']>
export type Making = Told<Schemas['Making']>
export type Swap = Told<Schemas['SwapView']>
export type MyDuty = Told<Schemas['MyDuty']>
export type DutyWish = Told<Schemas['DutyWishView']>
export type RosterQuery = NonNullable<paths['/rosters']['get']['parameters']['query']>

const matching = (version: number) => ({ 'If-Match': `"${version}"` })
const once = (key: string) => ({ 'Idempotency-Key': key })

export function rosters(query: RosterQuery): Promise<Page<Roster>> {
  return answer(personnel.GET('/rosters', { params: { query } }))
}

export function openRoster(body: Schemas['NewRoster'], key: string): Promise<Roster> {
  return answer(personnel.POST('/rosters', { params: { header: once(key) }, body }))
}

export function roster(id: number): Promise<RosterFile> {
  return answer(personnel.GET('/rosters/{id}', { params: { path: { id } } }))
}

export function check(id: number): Promise<RosterCheck> {
  return answer(personnel.GET('/rosters/{id}/check', { params: { path: { id } } }))
}

export async function changes(id: number): Promise<DutyChange[]> {
  return (await answer(personnel.GET('/rosters/{id}/changes', { params: { path: { id } } }))).items
}

export async function candidates(id: number, duty: number): Promise<Candidate[]> {
  return (await answer(personnel.GET('/rosters/{id}/duties/{duty}/candidates', { params: { path: { id, duty } } }))).items
}

export function changeDuty({ id, version }: Roster, duty: number, body: Schemas['HandChange']): Promise<RosterFile> {
  return answer(personnel.PUT('/rosters/{id}/duties/{duty}', { params: { path: { id, duty }, header: matching(version) }, body }))
}

export function publish({ id, version }: Roster, key: string): Promise<Roster> {
  return answer(personnel.POST('/rosters/{id}/publication', { params: { path: { id }, header: { ...matching(version), ...once(key) } } }))
}

/** How far it is; null where nobody has asked. */
export function making(id: number): Promise<Making | null> {
  return answer(personnel.GET('/rosters/{id}/making', { params: { path: { id } } })).catch((thrown) => {
    if (thrown?.status === 404) return null
    throw thrown
  })
}

export function make(id: number, key: string): Promise<Making> {
  return answer(personnel.POST('/rosters/{id}/making', { params: { path: { id }, header: once(key) } }))
}

export function stopMaking(id: number, key: string): Promise<Making> {
  return answer(personnel.POST('/rosters/{id}/making/stop', { params: { path: { id }, header: once(key) } }))
}

export function rosterWorkbook(id: number): Promise<Blob> {
  return answer(personnel.GET('/rosters/{id}/export', { params: { path: { id } }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export async function swaps(id: number): Promise<Swap[]> {
  return (await answer(personnel.GET('/rosters/{id}/swaps', { params: { path: { id } } }))).items
}

export function decide({ id, version }: Swap, body: Schemas['SwapAnswer'], key: string): Promise<Swap> {
  return answer(personnel.POST('/duty-swaps/{id}/decision', { params: { path: { id }, header: { ...matching(version), ...once(key) } }, body }))
}

export async function myDuties(month?: string): Promise<MyDuty[]> {
  return (await answer(personnel.GET('/me/duties', { params: { query: { month } } }))).items
}

export async function mySwaps(): Promise<Swap[]> {
  return (await answer(personnel.GET('/me/duty-swaps', {}))).items
}

export function askSwap(body: Schemas['NewSwap'], key: string): Promise<Swap> {
  return answer(personnel.POST('/me/duty-swaps', { params: { header: once(key) }, body }))
}

export function stepSwap({ id, version }: Swap, step: 'agreement' | 'withdrawal', key: string): Promise<Swap> {
  const params = { path: { id }, header: { ...matching(version), ...once(key) } }
  return answer(step === 'agreement' ? personnel.POST('/me/duty-swaps/{id}/agreement', { params }) : personnel.POST('/me/duty-swaps/{id}/withdrawal', { params }))
}

export async function myWishes(): Promise<DutyWish[]> {
  return (await answer(personnel.GET('/me/duty-wishes', {}))).items
}

export async function rosterWishes(id: number): Promise<DutyWish[]> {
  return (await answer(personnel.GET('/rosters/{id}/wishes', { params: { path: { id } } }))).items
}

/** The caller's own wish, or one entered for somebody. */
export function wish(day: string, duty: boolean, person?: number): Promise<DutyWish> {
  const body = { duty }
  return answer(person ? personnel.PUT('/people/{person}/duty-wishes/{day}', { params: { path: { person, day } }, body }) : personnel.PUT('/me/duty-wishes/{day}', { params: { path: { day } }, body }))
}

export function dropWish(day: string, person?: number): Promise<unknown> {
  return answer(person ? personnel.DELETE('/people/{person}/duty-wishes/{day}', { params: { path: { person, day } } }) : personnel.DELETE('/me/duty-wishes/{day}', { params: { path: { day } } }))
}
