import { answer } from '@/api/client'
import { jurisdiction } from '@/api/services'
import type { Area, AreaKind, Page } from '@/api/types'

export interface AreaQuery {
  kind?: AreaKind
  q?: string
  limit?: number
  cursor?: string
}

/** Areas within the caller's scope. */
export function areas({ q, ...query }: AreaQuery): Promise<Page<Area>> {
  return answer(jurisdiction.GET('/areas', { params: { query: { ...query, q: q || undefined } } }))
}
