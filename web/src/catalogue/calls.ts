import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Told } from '@/api/types'
import type { Catalogue, Term } from '@/shared/terms'

type Schemas = components['schemas']
export type NewTerm = Schemas['NewTerm']
export type TermForm = Schemas['TermForm']
export type ClassStandard = Told<Schemas['ClassStandardForm']>

/** The catalogues in the order in which they are looked for. */
export const groups: Record<string, Catalogue[]> = {
  people: ['CATEGORY', 'POSTING_KIND', 'TOWNSHIP_POST', 'VILLAGE_POST', 'SPECIALITY', 'QUALIFICATION', 'VILLAGE_CLASS', 'LEAVE'],
  service: ['COMMENDATION', 'DISCIPLINE', 'APPRAISAL', 'CARE'],
  things: ['EQUIPMENT', 'PAYER', 'OBJECTION'],
}

/** The code that a word is kept under, made of its English name. */
export function codeOf(en: string): string {
  return en
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '')
}

export function addTerm(body: NewTerm, key: string): Promise<Term> {
  return answer(personnel.POST('/terms', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function correctTerm({ catalogue, code, version }: Term, body: TermForm): Promise<Term> {
  return answer(personnel.PUT('/terms/{catalogue}/{code}', { params: { path: { catalogue, code }, header: { 'If-Match': `"${version}"` } }, body }))
}

export async function classStandards(): Promise<ClassStandard[]> {
  return (await answer(personnel.GET('/village-class-standards', {}))).items
}

export function setClassStandard(body: ClassStandard, key: string): Promise<ClassStandard> {
  return answer(personnel.POST('/village-class-standards', { params: { header: { 'Idempotency-Key': key } }, body }))
}
