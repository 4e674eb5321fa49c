import { answer } from '@/api/client'
import { cases, fieldwork, hazards, jurisdiction, personnel } from '@/api/services'
import type { Area } from '@/api/types'
import { below } from './areas'
import { areas } from './calls'

/** How much of something there is, at most as many as were asked for. */
export interface Going {
  what: 'areas' | 'postings' | 'points' | 'disputes' | 'hazards' | 'places' | 'tasks'
  count: number
  more: boolean
}

const limit = 100

/** What stands in an area and is open in it now: it goes along, or stands in the way, when the area changes. */
export async function goingWith({ id, kind }: Area, mattersToo: boolean): Promise<Going[]> {
  const asked: Promise<Going>[] = below(kind).map((one) => counted('areas', areas({ kind: one, parent: id, limit })))
  asked.push(counted('postings', answer(personnel.GET('/postings', { params: { query: { area: id, at: new Date().toISOString(), limit } } }))))
  if (kind === 'VILLAGE' || kind === 'STATION') {
    const query = { [kind.toLowerCase()]: id, open: true, limit }
    asked.push(counted('points', answer(jurisdiction.GET('/police-points', { params: { query } }))))
    if (mattersToo) {
      asked.push(
        counted('disputes', answer(cases.GET('/disputes', { params: { query } }))),
        counted('hazards', answer(hazards.GET('/hazards', { params: { query } }))),
        counted('places', answer(hazards.GET('/places', { params: { query } }))),
        counted('tasks', answer(fieldwork.GET('/tasks', { params: { query } }))),
      )
    }
  }
  return (await Promise.all(asked)).filter(({ count }) => count > 0)
}

async function counted(what: Going['what'], page: Promise<{ items: unknown[]; next: string | null }>): Promise<Going> {
  const { items, next } = await page
  return { what, count: items.length, more: next !== null }
}
