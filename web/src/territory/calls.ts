import { answer, versioned } from '@/api/client'
import type { components } from '@/api/generated/jurisdiction'
import { jurisdiction } from '@/api/services'
import type { Area, AreaKind, Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type Tree = Schemas['Tree']
export type Standing = Schemas['Standing']
export type AreaNode = Told<Schemas['NodeView']>
export type AreaHistory = Told<Schemas['AreaHistory']>
export type CodeMeaning = Told<Schemas['CodeMeaning']>
export type NewArea = Schemas['NewArea']

export interface AreaQuery {
  kind?: AreaKind
  parent?: number
  standing?: Standing
  q?: string
  limit?: number
  cursor?: string
}

const wholeCode = /^(\d{6}|\d{9}|[0-9A-Z]{12}(\d{2,3})?)$/

/** A whole code as it is kept, or nothing where the text is no code. */
export function codeIn(text: string): string | undefined {
  const wanted = text.trim().toUpperCase()
  return wholeCode.test(wanted) ? wanted : undefined
}

/** Areas within the caller's scope, by part of a name or by a whole code. */
export function areas({ q, ...query }: AreaQuery): Promise<Page<Area>> {
  const wanted = q?.trim() ?? ''
  const code = codeIn(wanted)
  return answer(jurisdiction.GET('/areas', { params: { query: { ...query, ...(code ? { code } : { q: wanted || undefined }) } } }))
}

export function area(id: number): Promise<Area> {
  return answer(jurisdiction.GET('/areas/{id}', { params: { path: { id } } }))
}

/** Everything of a kind below an area, also what is planned. */
export async function allBelow(parent: number, kind: AreaKind): Promise<Area[]> {
  const found: Area[] = []
  for (const standing of ['PRESENT', 'PLANNED'] as const) {
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await areas({ parent, kind, standing, limit: 200, cursor })
      found.push(...page.items)
      cursor = page.next ?? undefined
      more = cursor !== undefined
    }
  }
  return found
}

/** An area, its version, and all that is known of it on any day. */
export async function historyOf(id: number): Promise<{ area: Area; history: AreaHistory; etag: string }> {
  const path = { id }
  const [{ value, etag }, known] = await Promise.all([versioned(jurisdiction.GET('/areas/{id}', { params: { path } })), answer(jurisdiction.GET('/areas/{id}/history', { params: { path } }))])
  return { area: value, history: known, etag }
}

/** What stands directly below an area in one of the trees. */
export function children(id: number, tree: Tree, cursor?: string): Promise<Page<AreaNode>> {
  return answer(jurisdiction.GET('/areas/{id}/children', { params: { path: { id }, query: { tree, cursor } } }))
}

const rootKinds: AreaKind[] = ['CITY', 'COUNTY', 'STATION', 'SECTOR', 'VILLAGE']

/** The highest areas that the caller may see. */
export async function roots(): Promise<Area[]> {
  for (const kind of rootKinds) {
    const { items } = await areas({ kind, limit: 100 })
    if (items.length) return items
  }
  return []
}

/** What a code means and meant; nothing where it never meant anything that the caller may see. */
export async function meaningsOf(code: string): Promise<CodeMeaning[]> {
  return (await answer(jurisdiction.GET('/codes/{code}', { params: { path: { code } } }))).items
}

export function found(body: NewArea, key: string): Promise<Area> {
  return answer(jurisdiction.POST('/areas', { params: { header: { 'Idempotency-Key': key } }, body }))
}
