import type { CatalogueEntry } from '@/api/types'
import { currentLocale } from '@/i18n'

/** A catalogue entry in the language of the screen; a code that the catalogue does not know stands for itself. */
export function nameIn(catalogue: CatalogueEntry[], code: string): string {
  return catalogue.find((entry) => entry.code === code)?.[currentLocale()] ?? code
}

/** A catalogue as the options of a list, in the language of the screen. */
export function named(catalogue: CatalogueEntry[] = []): { code: string; name: string }[] {
  return catalogue.map((entry) => ({ code: entry.code, name: entry[currentLocale()] }))
}
