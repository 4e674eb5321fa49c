import { answer } from '@/api/client'
import { jurisdiction } from '@/api/services'
import type { Area, AreaKind, Page } from '@/api/types'

export interface AreaQuery {
  kind?: AreaKind
  q?: string
  limit?: number
  cursor?: string
}

const wholeCode = /^(\d{6}|\d{9}|[0-9A-Z]{12})$/

/** Areas within the caller's scope, by part of a name or by a whole code. */
export function areas({ q, ...query }: AreaQuery): Promise<Page<Area>> {
  const wanted = q?.trim() ?? ''
  const asked = wholeCode.test(wanted) ? { code: wanted } : { q: wanted || undefined }
  return answer(jurisdiction.GET('/areas', { params: { query: { ...query, ...asked } } }))
}

export function area(id: number): Promise<Area> {
  return answer(jurisdiction.GET('/areas/{id}', { params: { path: { id } } }))
}
