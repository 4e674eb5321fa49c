import type { Open } from './figures'

const colours = ['RED', 'YELLOW', 'BLUE', 'UNTRIAGED'] as const
const severities = ['MAJOR', 'GENERAL', 'MINOR'] as const

type Say = (key: string) => string

export function coloursOpen({ disputes }: Pick<Open, 'disputes'>, say: Say) {
  return colours.map((name) => ({ name, label: say(`dashboard.open.colour.${name}`), count: disputes[name] }))
}

export function hazardsOpen({ hazards }: Pick<Open, 'hazards'>, say: Say) {
  return severities.map((name) => ({ name, label: say(`dashboard.open.severity.${name}`), count: hazards[name] }))
}
