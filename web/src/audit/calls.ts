import { answer, clientOf } from '@/api/client'
import type { paths as Case } from '@/api/generated/case'
import type { AuditEntry, Page } from '@/api/types'

/** The trail comes with the libraries: every service keeps that of its own records, in the same way. */
type Trail = Pick<Case, '/audit-entries'>

export const services = ['case', 'hazard', 'fieldwork', 'personnel', 'jurisdiction', 'assessment'] as const
export type Service = (typeof services)[number]

export function auditEntries(service: Service, query: { who?: string; record?: string; cursor?: string }): Promise<Page<AuditEntry>> {
  return answer(clientOf<Trail>(service).GET('/audit-entries', { params: { query } }))
}
