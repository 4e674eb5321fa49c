import { shallowRef } from 'vue'
import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Told } from '@/api/types'

export type Term = Told<components['schemas']['TermView']>

const known = shallowRef<Term[]>([])
let asked: Promise<unknown> | undefined

/** The words of one catalogue around people; read once, and anew after they could not be. */
export function useTerms(catalogue: Term['catalogue']): () => Term[] {
  asked ??= answer(personnel.GET('/terms', {})).then(
    ({ items }) => (known.value = items),
    () => (asked = undefined),
  )
  return () => known.value.filter((term) => term.catalogue === catalogue)
}
