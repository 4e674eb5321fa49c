import type { CatalogueEntry } from '@/api/types'
import { currentLocale } from '@/i18n'

/** A catalogue entry in the language of the screen; a code that the catalogue does not know stands for itself. */
export function nameIn(catalogue: CatalogueEntry[], code: string): string {
  return catalogue.find((entry) => entry.code === code)?.[currentLocale()] ?? code
}
