import type { Direction } from './figures'

/** One step of the colour scale: the values found in it, smallest and largest. */
export interface Step {
  least: number
  most: number
}

const most = 5

/** As many counties to each step as can be, equal values always in the same one. */
export function stepsOf(values: (number | null)[]): Step[] {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other)
  const different = new Set(sorted).size
  const wanted = Math.min(most, different)
  const bounds = different <= most ? [...new Set(sorted)] : Array.from({ length: wanted }, (_, step) => sorted[Math.floor((step * sorted.length) / wanted)])
  return [...new Set(bounds)].map((least, index, all) => {
    const within = sorted.filter((value) => value >= least && (index + 1 === all.length || value < all[index + 1]))
    return { least, most: within[within.length - 1] }
  })
}

/** The step in which a value lies, counted from 0; −1 where there is no value. */
export function stepOf(value: number | null, steps: Step[]): number {
  return value === null ? -1 : steps.filter(({ least }) => least <= value).length - 1
}

// What is wanted grows blue, what is not wanted grows red; at night more is brighter.
const ramps = {
  calm: { day: ['#e3edf7', '#bcd4eb', '#86afd6', '#4a81b8', '#1d4f86'], night: ['#17324f', '#21507d', '#3272ad', '#5b9cd8', '#a0cbf2'] },
  warning: { day: ['#fbeee2', '#f5cfae', '#e9a277', '#d06d47', '#a43a25'], night: ['#3b2a28', '#6b3d31', '#a0563f', '#d67a58', '#ffb394'] },
}

/** Colours of that many steps, from least to most. */
export function coloursOf(steps: number, direction: Direction, night: boolean): string[] {
  const ramp = ramps[direction === 'DOWN' ? 'warning' : 'calm'][night ? 'night' : 'day']
  if (steps === 1) return [ramp[2]]
  return Array.from({ length: steps }, (_, step) => ramp[Math.round((step * (ramp.length - 1)) / (steps - 1))])
}

/** Dark or light letters, whichever is read better on a colour. */
export function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.219 ? '#10263f' : '#ffffff'
}
