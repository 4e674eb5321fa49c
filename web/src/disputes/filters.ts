import type { DisputeFile } from '@/api/types'

export const states: DisputeFile['state'][] = ['REPORTED', 'TRIAGED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'FOLLOW_UP', 'CLOSED', 'FAILED', 'TRANSFERRED', 'WITHDRAWN', 'MERGED']
export const levels: DisputeFile['level'][] = ['COUNCIL', 'VILLAGE', 'STATION', 'COUNTY', 'CITY']
export const colours = ['RED', 'YELLOW', 'BLUE', 'UNTRIAGED']
export const sorts = { '-recordedAt': 'newest', '-occurredAt': 'oldest', colour: 'colour', dueAt: 'due' }
export const unfiltered = { words: '', open: '', unassigned: '', state: '', colour: '', level: '', category: '', source: '', from: '', until: '', training: '', sort: '-recordedAt' }
