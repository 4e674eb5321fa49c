import type { StrengthFigure } from './calls'

type Targets = Pick<StrengthFigure, 'targetPercent' | 'stretchPercent'>

export function percent(share: number | undefined): string {
  return share === undefined || share === null ? '—' : `${share.toFixed(1)} %`
}

/** Blue from the stretch on, unmarked from the target on, yellow below. */
export function mark(share: number | undefined, { targetPercent, stretchPercent }: Targets): 'blue' | 'none' | 'yellow' {
  if ((share ?? 0) >= stretchPercent) return 'blue'
  return (share ?? 0) >= targetPercent ? 'none' : 'yellow'
}
