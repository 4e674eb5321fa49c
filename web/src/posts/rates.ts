import type { PostRate } from './calls'

export interface RateRow {
  area: PostRate['area']
  of: Partial<Record<PostRate['function'], { holders: number; withPost: number }>>
}

/** One row an area, one column a function; functions in the order in which they come. */
export function rateTable(rates: PostRate[]): { functions: PostRate['function'][]; rows: RateRow[] } {
  const rows = new Map<number, RateRow>()
  for (const { area, function: duty, holders, withPost } of rates) {
    const row = rows.get(area.id) ?? { area, of: {} }
    row.of[duty] = { holders, withPost }
    rows.set(area.id, row)
  }
  return { functions: [...new Set(rates.map((rate) => rate.function))], rows: [...rows.values()] }
}

export function share({ holders, withPost }: { holders: number; withPost: number }): string {
  return `${withPost} / ${holders} (${holders ? Math.round((1000 * withPost) / holders) / 10 : 0} %)`
}
