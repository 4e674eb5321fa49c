import { shallowRef } from 'vue'
import { answer } from '@/api/client'
import type { components as Case } from '@/api/generated/case'
import type { components } from '@/api/generated/personnel'
import { cases, personnel } from '@/api/services'
import type { Told } from '@/api/types'
import { useCatalogues } from '@/disputes/catalogues'
import { readTermsAgain, useTerms, type Term } from '@/shared/terms'

type Schemas = components['schemas']
type OfDispute = Told<Case['schemas']['TermView']>
export type ClassStandard = Told<Schemas['ClassStandardForm']>

/** A word of any catalogue: personnel keeps those around people, case those around disputes. */
export type Word = Omit<Term, 'catalogue'> & { catalogue: Catalogue; answerDays?: number | null }
export type Catalogue = Term['catalogue'] | OfDispute['catalogue']
export type NewWord = Pick<Word, 'catalogue' | 'code' | 'zh' | 'en'> & { answerDays?: number }
export type WordForm = { zh: string; en: string; retiredFrom?: string; answerDays?: number }

const disputes: OfDispute['catalogue'][] = ['DISPUTE_CATEGORY', 'DISPUTE_SOURCE', 'PARTNER_AGENCY', 'MEETING_PLACE', 'MEDIATION_METHOD', 'MEETING_OUTCOME']

/** The catalogues in the order in which they are looked for. */
export const groups: Record<string, Catalogue[]> = {
  disputes,
  people: ['CATEGORY', 'POSTING_KIND', 'TOWNSHIP_POST', 'VILLAGE_POST', 'SPECIALITY', 'QUALIFICATION', 'VILLAGE_CLASS', 'LEAVE'],
  service: ['COMMENDATION', 'DISCIPLINE', 'APPRAISAL', 'CARE'],
  things: ['EQUIPMENT', 'PAYER', 'OBJECTION'],
}

const isOfDispute = (catalogue: Catalogue): catalogue is OfDispute['catalogue'] => (disputes as Catalogue[]).includes(catalogue)

/** Of a word of these the working days in which it answers are told, too. */
export const answers = (catalogue: Catalogue) => catalogue === 'PARTNER_AGENCY'

const ofDisputes = shallowRef<OfDispute[]>([])

/** The words of one catalogue, also those no longer offered; none until {@link readWords}. */
export function wordsOf(catalogue: Catalogue): () => Word[] {
  return isOfDispute(catalogue) ? () => ofDisputes.value.filter((word) => word.catalogue === catalogue) : useTerms(catalogue)
}

/** Everything anew, also what forms offer. */
export async function readWords(): Promise<true> {
  const [known] = await Promise.all([answer(cases.GET('/terms', {})), readTermsAgain()])
  ofDisputes.value = known.items
  useCatalogues().$reset()
  return true
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

export function addWord({ catalogue, ...body }: NewWord, key: string): Promise<unknown> {
  const header = { 'Idempotency-Key': key }
  return isOfDispute(catalogue)
    ? answer(cases.POST('/terms', { params: { header }, body: { catalogue, ...body } }))
    : answer(personnel.POST('/terms', { params: { header }, body: { catalogue, code: body.code, zh: body.zh, en: body.en } }))
}

export function correctWord({ catalogue, code, version }: Word, body: WordForm): Promise<unknown> {
  const header = { 'If-Match': `"${version}"` }
  return isOfDispute(catalogue)
    ? answer(cases.PUT('/terms/{catalogue}/{code}', { params: { path: { catalogue, code }, header }, body }))
    : answer(personnel.PUT('/terms/{catalogue}/{code}', { params: { path: { catalogue, code }, header }, body: { zh: body.zh, en: body.en, retiredFrom: body.retiredFrom } }))
}

export async function classStandards(): Promise<ClassStandard[]> {
  return (await answer(personnel.GET('/village-class-standards', {}))).items
}

export function setClassStandard(body: ClassStandard, key: string): Promise<ClassStandard> {
  return answer(personnel.POST('/village-class-standards', { params: { header: { 'Idempotency-Key': key } }, body }))
}
