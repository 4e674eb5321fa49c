import { nameIn } from '@/shared/catalogue'
import type { Arrangement, CrewKind } from './patrols'

/** Crews in the order of the catalogue, such as “Vehicle crew × 12”. */
export function sayCrews({ crews }: Pick<Arrangement, 'crews'>, kinds: CrewKind[]): string {
  const place = (kind: string) => kinds.findIndex(({ code }) => code === kind)
  return [...crews]
    .sort((one, other) => place(one.kind) - place(other.kind))
    .map(({ kind, crews }) => `${nameIn(kinds, kind)} × ${crews}`)
    .join(' · ')
}

/** What is covered, each with its part if it is not covered wholly. */
export function sayCovers({ covers }: Pick<Arrangement, 'covers'>): string {
  return covers.map(({ area, part }) => (part ? `${area.name} (${part})` : area.name)).join(' · ')
}
