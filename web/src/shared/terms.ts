import { shallowRef } from 'vue'
import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Told } from '@/api/types'
import { daysUntil } from './due'

export type Term = Told<components['schemas']['TermView']>
export type Catalogue = Term['catalogue']

const known = shallowRef<Term[]>([])
let asked: Promise<unknown> | undefined

/** Every word of every catalogue around people; read once, and anew after they could not be or the city changed one. */
function all(): Promise<unknown> {
  asked ??= answer(personnel.GET('/terms', {})).then(
    ({ items }) => (known.value = items),
    (problem) => {
      asked = undefined
      throw problem
    },
  )
  return asked
}

const of = (catalogue: Catalogue) => known.value.filter((term) => term.catalogue === catalogue)

/** The words of one catalogue, also those no longer offered. */
export async function terms(catalogue: Catalogue): Promise<Term[]> {
  await all()
  return of(catalogue)
}

/** As {@link terms}, none until they are known. */
export function useTerms(catalogue: Catalogue): () => Term[] {
  all().catch(() => {})
  return () => of(catalogue)
}

/** The city changed a word. */
export function readTermsAgain(): Promise<unknown> {
  asked = undefined
  return all()
}

/** What can be chosen today, and what stands already. */
export function offered<Word extends { code: string; retiredFrom: string | null }>(catalogue: Word[], standing?: string): Word[] {
  return catalogue.filter(({ code, retiredFrom }) => code === standing || !retiredFrom || daysUntil(retiredFrom) > 0)
}
