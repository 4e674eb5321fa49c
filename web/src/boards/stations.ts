import type { AreaName, Child, Comparison, Coverage, Open, OpenMatters } from '@/dashboard/figures'

/** Of one station, whatever its county asks about first. */
export interface Station {
  area: AreaName
  red: number
  yellow: number
  blue: number
  untriaged: number
  open: number
  hazards: number
  overdue: number
  /** Share of resolved disputes, null where none was found. */
  rate: number | null
  villages: number
  uncovered: number
  silent: number | null
}

export const columns = ['open', 'red', 'yellow', 'blue', 'untriaged', 'hazards', 'overdue', 'rate', 'uncovered', 'silent'] as const
export type Column = (typeof columns)[number]
/** Falling first: the station with the most of it is the one to ask about; a rate is asked about where it is low. */
export type Order = { by: Column | 'name'; falling: boolean }

export function firstOrder(by: Order['by']): Order {
  return { by, falling: by !== 'rate' && by !== 'name' }
}

export function orderFromText(text: unknown): Order {
  const [, minus, by] = /^(-?)([a-z]+)$/.exec(String(text)) ?? []
  return by === 'name' || columns.includes(by as Column) ? { by: by as Order['by'], falling: minus === '-' } : firstOrder('red')
}

export function orderToText({ by, falling }: Order): string {
  return (falling ? '-' : '') + by
}

function counted({ disputes, hazards }: Open) {
  const { RED: red, YELLOW: yellow, BLUE: blue, UNTRIAGED: untriaged } = disputes
  return { red, yellow, blue, untriaged, open: red + yellow + blue + untriaged, hazards: hazards.MINOR + hazards.GENERAL + hazards.MAJOR, overdue: hazards.overdue }
}

/** What four answers say of each station, in one row. */
export function stationsOf(open: OpenMatters, coverage: Coverage | null, rates: Comparison | null, silent: Comparison | null): Station[] {
  const of = <T extends { area: AreaName }>(rows: T[] | undefined) => new Map(rows?.map((row) => [row.area.id, row]))
  const covered = of(coverage?.children)
  const rate = of<Child>(rates?.children)
  const quiet = of<Child>(silent?.children)
  return open.children.map(({ area, ...matters }) => {
    const { villages, named } = covered.get(area.id) ?? { villages: 0, named: 0 }
    return { area, ...counted(matters), villages, uncovered: villages - named, rate: rate.get(area.id)?.value ?? null, silent: quiet.get(area.id)?.value ?? null }
  })
}

/** The county itself, as the last row says it. */
export function totalOf(stations: Station[]): Record<Exclude<Column, 'rate'>, number> {
  const sum = (column: Exclude<Column, 'rate'>) => stations.reduce((total, station) => total + (station[column] ?? 0), 0)
  return { open: sum('open'), red: sum('red'), yellow: sum('yellow'), blue: sum('blue'), untriaged: sum('untriaged'), hazards: sum('hazards'), overdue: sum('overdue'), uncovered: sum('uncovered'), silent: sum('silent') }
}

/** Those without a value stay at the end, whichever way it goes; equal ones by code. */
export function ordered(stations: Station[], { by, falling }: Order): Station[] {
  const sign = falling ? -1 : 1
  return [...stations].sort((one, other) => {
    if (by === 'name') return sign * one.area.name.localeCompare(other.area.name, 'zh-CN')
    const [left, right] = [one[by], other[by]]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right) || one.area.code.localeCompare(other.area.code)
  })
}
