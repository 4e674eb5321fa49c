import { versioned } from '@/api/client'
import { jurisdiction } from '@/api/services'
import type { Area, AreaKind } from '@/api/types'
import type { Opened } from '@/shared/file'
import { historyOf, type AreaHistory } from './calls'
import { plannedIn } from './history'

/** An area with its history, and what may be done with it. */
export interface AreaFile {
  id: string
  area: Area
  history: AreaHistory
  next: string[]
  /** It was to begin on a day to come, and never will. */
  gone?: boolean
}

const changes = { RENAME: '/areas/{id}/name', RECODE: '/areas/{id}/code', SETTLE: '/areas/{id}/settlement', MOVE: '/areas/{id}/parents', CLOSE: '/areas/{id}/closure' } as const
const lasting = ['RENAME', 'RECODE']
const endings = ['SPLIT', 'MERGE', 'JOIN', 'CLOSE']

/** Steps that make sense for an area of this kind; the service decides. */
export function stepsOf({ kind, standing, until }: Pick<Area, 'kind' | 'standing' | 'until'>): string[] {
  if (standing === 'CLOSED') return []
  const own: Partial<Record<AreaKind, string[]>> = { CITY: [], COUNTY: ['CLOSE'], VILLAGE: ['MOVE', 'SETTLE', ...endings], GRID: ['MOVE', ...endings] }
  return [...lasting, ...(own[kind] ?? endings)].filter((step) => until === null || !endings.includes(step))
}

export async function opened(id: string): Promise<Opened<AreaFile>> {
  const { area, history, etag } = await historyOf(Number(id))
  const next = [...stepsOf(area), ...(plannedIn(history).length ? ['WITHDRAW'] : [])]
  return { file: { id, area, history, next }, etag }
}

/** Takes a step and reads the area again, for its history has grown. */
export async function take(step: string, { file, etag }: Opened<AreaFile>, body: object, key: string): Promise<Opened<AreaFile>> {
  const id = file.area.id
  const header = (version: string) => ({ header: { 'If-Match': version, 'Idempotency-Key': key } })
  if (step === 'SPLIT') {
    await jurisdiction.POST('/splits', { params: header(etag), body: { ...body, area: id } as never })
  } else if (step === 'MERGE') {
    await jurisdiction.POST('/mergers', { params: header(etag), body: { ...body, into: id } as never })
  } else if (step === 'JOIN') {
    const { into } = body as { into: number }
    const { etag: seen } = await versioned(jurisdiction.GET('/areas/{id}', { params: { path: { id: into } } }))
    await jurisdiction.POST('/mergers', { params: header(seen), body: { ...body, areas: [id] } as never })
  } else if (step === 'WITHDRAW') {
    const { response } = await jurisdiction.POST('/areas/{id}/withdrawals', { params: { path: { id }, ...header(etag) }, body: body as never })
    if (response.status === 204) return { file: { ...file, next: [], gone: true }, etag }
  } else {
    await jurisdiction.POST(changes[step as keyof typeof changes], { params: { path: { id }, ...header(etag) }, body: body as never })
  }
  return opened(file.id)
}
