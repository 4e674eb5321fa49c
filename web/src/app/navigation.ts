import { Avatar, Briefcase, ChatLineSquare, Collection, DataAnalysis, DocumentChecked, EditPen, Location, Tickets } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Role } from '@/session/session'

/** A room of the console, its door, and who may open it: the same table as the services' `@May`. */
export interface Destination {
  name: string
  path: string
  icon: Component
  roles: Role[]
}

const field: Role[] = ['STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY']
const clerks: Role[] = ['COUNTY_CLERK', 'CITY_ADMIN']

export const destinations: Destination[] = [
  { name: 'dashboard', path: '/dashboard', icon: DataAnalysis, roles: ['CITY_LEADER', 'CITY_ADMIN', 'COUNTY_CLERK', 'STATION_CHIEF', 'COMMUNITY_OFFICER'] },
  { name: 'audit', path: '/audit', icon: DocumentChecked, roles: ['AUDITOR'] },
  { name: 'disputes', path: '/disputes', icon: ChatLineSquare, roles: ['COUNTY_CLERK', ...field] },
  { name: 'report', path: '/disputes/new', icon: EditPen, roles: ['GRID_WORKER', ...field] },
  { name: 'onboarding', path: '/onboarding', icon: Collection, roles: clerks },
  { name: 'territory', path: '/territory', icon: Location, roles: [...clerks, ...field, 'CITY_LEADER', 'GRID_WORKER', 'AUDITOR'] },
  { name: 'people', path: '/people', icon: Avatar, roles: [...clerks, ...field] },
  { name: 'postings', path: '/postings', icon: Briefcase, roles: [...clerks, ...field] },
  { name: 'slips', path: '/slips', icon: Tickets, roles: [...clerks, 'STATION_CHIEF'] },
]

export function openTo(roles: Role[]): Destination[] {
  return destinations.filter((destination) => destination.roles.some((role) => roles.includes(role)))
}
