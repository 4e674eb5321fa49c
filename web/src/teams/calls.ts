import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type TeamQuery = NonNullable<paths['/teams']['get']['parameters']['query']>
export type Team = Told<Schemas['TeamView']>
export type TeamForm = Schemas['TeamForm']

const told = ({ version }: Team, key?: string) => ({ 'If-Match': `"${version}"`, ...(key && { 'Idempotency-Key': key }) })

export function teams(query: TeamQuery): Promise<Page<Team>> {
  return answer(personnel.GET('/teams', { params: { query } }))
}

export function foundTeam(body: TeamForm, key: string): Promise<Team> {
  return answer(personnel.POST('/teams', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function correctTeam(team: Team, body: TeamForm): Promise<Team> {
  return answer(personnel.PUT('/teams/{id}', { params: { path: { id: team.id }, header: told(team) }, body }))
}

export function disbandTeam(team: Team, reason: string, key: string): Promise<Team> {
  return answer(personnel.POST('/teams/{id}/end', { params: { path: { id: team.id }, header: told(team, key) as { 'If-Match': string; 'Idempotency-Key': string } }, body: { reason } }))
}
