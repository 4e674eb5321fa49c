import { answer } from '@/api/client'
import { assessment, cases, jurisdiction, personnel } from '@/api/services'
import type { AuditEntry, Page } from '@/api/types'

/** Every service keeps the trail of its own records. */
export const trails = { case: cases, personnel, jurisdiction, assessment }
export type TrailOf = keyof typeof trails

export function auditEntries(service: TrailOf, query: { who?: string; record?: string; cursor?: string }): Promise<Page<AuditEntry>> {
  return answer(trails[service].GET('/audit-entries', { params: { query } }))
}
