import { Aim, Avatar, Bell, Box, Briefcase, Calendar, ChatDotRound, ChatLineRound, ChatLineSquare, Checked, Collection, Connection, DataAnalysis, DocumentChecked, EditPen, Files, Finished, Flag, Grid, Guide, HomeFilled, Link, Location, MapLocation, Medal, Message, Monitor, Notebook, OfficeBuilding, Operation, PieChart, Place, Plus, Promotion, Rank, Reading, Refresh, ScaleToOriginal, Service, Sort, Stamp, Sunny, Switch, Tickets, Umbrella, User, UserFilled, Warning } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Role } from '@/session/session'

/** A room of the console, its door, and who may open it: the same table as the services' `@May`, or everybody in service. */
export interface Destination {
  name: string
  path: string
  icon: Component
  roles?: Role[]
}

const field: Role[] = ['STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY']
const village: Role[] = ['COMMUNITY_OFFICER', 'AUXILIARY', 'GRID_WORKER']
const clerks: Role[] = ['COUNTY_CLERK', 'CITY_ADMIN']

export const destinations: Destination[] = [
  { name: 'my-day', path: '/my-day', icon: Sunny, roles: village },
  { name: 'station', path: '/station', icon: HomeFilled, roles: ['STATION_CHIEF'] },
  { name: 'board', path: '/board', icon: Grid, roles: ['COUNTY_CLERK'] },
  { name: 'dashboard', path: '/dashboard', icon: DataAnalysis, roles: ['CITY_LEADER', 'CITY_ADMIN', 'COUNTY_CLERK', 'STATION_CHIEF', 'COMMUNITY_OFFICER'] },
  { name: 'audit', path: '/audit', icon: DocumentChecked, roles: ['AUDITOR'] },
  { name: 'granted', path: '/granted', icon: Connection, roles: ['PARTNER'] },
  { name: 'inbox', path: '/inbox', icon: Bell },
  { name: 'record', path: '/record', icon: EditPen, roles: ['STATION_CHIEF', ...village] },
  { name: 'disputes', path: '/disputes', icon: ChatLineSquare, roles: ['COUNTY_CLERK', ...field] },
  { name: 'dispute-board', path: '/disputes/board', icon: PieChart, roles: ['COUNTY_CLERK', 'STATION_CHIEF', 'COMMUNITY_OFFICER'] },
  { name: 'report', path: '/disputes/new', icon: Plus, roles: ['GRID_WORKER'] },
  { name: 'dispute-rules', path: '/dispute-rules', icon: Operation, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'hazards', path: '/hazards', icon: Warning, roles: ['COUNTY_CLERK', ...field] },
  { name: 'places', path: '/places', icon: OfficeBuilding, roles: ['COUNTY_CLERK', ...field] },
  { name: 'inspections', path: '/inspections', icon: Checked, roles: ['COUNTY_CLERK', ...field] },
  { name: 'tasks', path: '/tasks', icon: Finished, roles: ['COUNTY_CLERK', ...field] },
  { name: 'requests', path: '/requests', icon: Service, roles: ['COUNTY_CLERK', ...field] },
  { name: 'opinions', path: '/opinions', icon: ChatDotRound, roles: ['COUNTY_CLERK', 'STATION_CHIEF', ...village] },
  { name: 'activities', path: '/activities', icon: Notebook, roles: ['COUNTY_CLERK', 'STATION_CHIEF', ...village] },
  { name: 'onboarding', path: '/onboarding', icon: Collection, roles: clerks },
  { name: 'go-live', path: '/go-live', icon: Promotion, roles: [...clerks, 'CITY_LEADER'] },
  { name: 'police-points', path: '/police-points', icon: Flag, roles: [...clerks, ...field, 'CITY_LEADER', 'GRID_WORKER'] },
  { name: 'facility-gaps', path: '/facility-gaps', icon: Aim, roles: [...clerks, 'STATION_CHIEF', 'CITY_LEADER'] },
  { name: 'territory', path: '/territory', icon: Location, roles: [...clerks, ...field, 'CITY_LEADER', 'SUPPORTING_LEADER', 'GRID_WORKER', 'AUDITOR'] },
  { name: 'maps', path: '/maps', icon: MapLocation, roles: clerks },
  { name: 'patrol-sectors', path: '/patrol-sectors', icon: Guide, roles: [...clerks, 'CITY_LEADER'] },
  { name: 'layout', path: '/layout', icon: Rank, roles: [...clerks, 'CITY_LEADER', 'SUPPORTING_LEADER', 'STATION_CHIEF'] },
  { name: 'safety-map', path: '/safety-map', icon: Place, roles: [...clerks, ...field, 'GRID_WORKER'] },
  { name: 'people', path: '/people', icon: Avatar, roles: [...clerks, ...field] },
  { name: 'postings', path: '/postings', icon: Briefcase, roles: [...clerks, ...field] },
  { name: 'concurrent-posts', path: '/concurrent-posts', icon: Connection, roles: [...clerks, 'STATION_CHIEF', 'CITY_LEADER'] },
  { name: 'coverage', path: '/coverage', icon: Umbrella, roles: [...clerks, 'STATION_CHIEF', 'CITY_LEADER'] },
  { name: 'staffing', path: '/staffing', icon: ScaleToOriginal, roles: [...clerks, 'STATION_CHIEF', 'CITY_LEADER'] },
  { name: 'teams', path: '/teams', icon: UserFilled, roles: [...clerks, ...field, 'CITY_LEADER'] },
  { name: 'partners', path: '/partners', icon: Connection, roles: ['COUNTY_CLERK'] },
  { name: 'systems', path: '/systems', icon: Monitor, roles: ['CITY_ADMIN'] },
  { name: 'catalogues', path: '/catalogues', icon: Files, roles: ['CITY_ADMIN'] },
  { name: 'working-days', path: '/working-days', icon: Calendar, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'rosters', path: '/rosters', icon: Calendar, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'roster-rules', path: '/roster-rules', icon: Operation, roles: ['CITY_ADMIN'] },
  { name: 'qualifications', path: '/qualifications', icon: Stamp, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'selections', path: '/selections', icon: Switch, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'secondments', path: '/secondments', icon: Refresh, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'training', path: '/training', icon: Reading, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'handovers', path: '/handovers', icon: Sort, roles: [...clerks, 'STATION_CHIEF', ...village] },
  { name: 'leave', path: '/leave', icon: Calendar, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'withdrawals', path: '/withdrawals', icon: Switch, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'slips', path: '/slips', icon: Tickets, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'welfare', path: '/welfare', icon: Medal, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'pairings', path: '/pairings', icon: Link, roles: [...clerks, 'STATION_CHIEF', 'SUPPORTING_LEADER', 'CITY_LEADER'] },
  { name: 'consultations', path: '/consultations', icon: Message, roles: [...clerks, 'CITY_LEADER'] },
  { name: 'objections', path: '/objections', icon: ChatLineRound, roles: clerks },
  { name: 'equipment', path: '/equipment', icon: Box, roles: [...clerks, 'STATION_CHIEF'] },
  { name: 'me', path: '/me', icon: User },
]

/** What is under the thumb on a phone, for those who work in the field. */
export const thumb = ['my-day', 'station', 'record', 'disputes', 'hazards', 'inbox']

export function openTo(roles: Role[]): Destination[] {
  return destinations.filter((destination) => destination.roles?.some((role) => roles.includes(role)) ?? true)
}

/** Where somebody begins: the first room of their work, or my page while they are posted nowhere. */
export function startOf(roles: Role[]): string {
  return openTo(roles).find((room) => room.roles)?.name ?? 'me'
}

/** Rooms on shelves, for those who have so many that a list would be searched; what stands on none comes first. */
const shelves: Record<string, string[]> = {
  matters: ['disputes', 'dispute-board', 'report', 'dispute-rules', 'hazards', 'places', 'inspections', 'tasks', 'requests', 'opinions', 'activities'],
  territory: ['onboarding', 'go-live', 'territory', 'maps', 'safety-map', 'patrol-sectors', 'police-points', 'facility-gaps'],
  force: ['people', 'postings', 'handovers', 'concurrent-posts', 'coverage', 'staffing', 'teams', 'layout', 'selections', 'secondments', 'slips', 'partners', 'systems', 'catalogues'],
  duty: ['welfare', 'equipment', 'pairings', 'consultations', 'objections', 'working-days', 'rosters', 'roster-rules', 'qualifications', 'training', 'leave', 'withdrawals'],
}

const many = 14

export function shelved(rooms: Destination[]): { shelf: string; rooms: Destination[] }[] {
  if (rooms.length <= many) return [{ shelf: '', rooms }]
  const shelfOf = ({ name }: Destination) => Object.keys(shelves).find((shelf) => shelves[shelf].includes(name)) ?? ''
  return ['', ...Object.keys(shelves)].map((shelf) => ({ shelf, rooms: rooms.filter((room) => shelfOf(room) === shelf) })).filter((one) => one.rooms.length)
}
