import type { DisputeFile } from '@/api/types'

export const states: DisputeFile['state'][] = ['REPORTED', 'TRIAGED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'FOLLOW_UP', 'CLOSED', 'FAILED', 'TRANSFERRED', 'WITHDRAWN', 'MERGED']
export const colours = ['RED', 'YELLOW', 'BLUE', 'UNTRIAGED']
export const sorts = { '-recordedAt': 'newest', '-occurredAt': 'oldest', colour: 'colour', dueAt: 'due' }
export const unfiltered = { open: '', state: '', colour: '', category: '', training: '', sort: '-recordedAt' }
