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

type Cover = Arrangement['covers'][number]
type Say = (key: string, named: { name: string }) => string

/** What is covered, each with its part if it is not covered wholly, and with what became of it since. */
export function sayCovers({ covers }: Pick<Arrangement, 'covers'>, say: Say): string {
  return covers.map((cover) => [cover.area.name, cover.part && `(${cover.part})`, sayFate(cover, say)].filter(Boolean).join(' ')).join(' · ')
}

function sayFate({ area, closed, heir, county }: Cover, say: Say): string {
  const fates = [heir ? say('patrol.became', heir) : closed && say('patrol.gone', area), county && say('patrol.elsewhere', county)]
  return fates.filter(Boolean).map((fate) => `→ ${fate}`).join(' ')
}

/** What a new arrangement begins with: what there is now in place of what was covered. */
export function goingOn({ covers }: Pick<Arrangement, 'covers'>): Pick<Cover, 'area' | 'part'>[] {
  const there = covers.filter(({ closed, heir, county }) => (heir || !closed) && !county).map(({ area, heir, part }) => ({ area: heir ?? area, part }))
  const wholeFirst = [...there.filter(({ part }) => !part), ...there.filter(({ part }) => part)]
  return there.filter((one) => wholeFirst.find(({ area }) => area.id === one.area.id) === one)
}
