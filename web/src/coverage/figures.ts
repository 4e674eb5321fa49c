import type { CoverageFigure, VillageWatch } from './calls'

const parts = ['villages', 'named', 'own', 'complete'] as const
export type Coverage = Pick<CoverageFigure, (typeof parts)[number]>

/** All areas together. */
export function total(figures: Coverage[]): Coverage {
  return Object.fromEntries(parts.map((part) => [part, figures.reduce((sum, one) => sum + one[part], 0)])) as Coverage
}

/** "3 / 4 (75 %)": never rounded up to whole while one is missing. */
export function share(part: number, whole: number): string {
  if (!whole) return '—'
  const percent = part === whole ? 100 : Math.min(99.9, Math.round((1000 * part) / whole) / 10)
  return `${part} / ${whole} (${percent} %)`
}

/** Who lacks in a village by the rule: functions with how many. */
export function lacking({ lacking: crew }: Pick<VillageWatch, 'lacking'>): [string, number][] {
  const of: [string, number][] = [
    ['COMMUNITY_OFFICER', crew.officers],
    ['AUXILIARY', crew.auxiliaries],
    ['GRID_WORKER', crew.helpers],
  ]
  return of.filter(([, count]) => count > 0)
}
