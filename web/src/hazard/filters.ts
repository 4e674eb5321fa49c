import type { HazardFile } from '@/api/types'

export const openStates: HazardFile['state'][] = ['FOUND', 'ORDERED', 'RECTIFYING', 'REINSPECTION', 'TRANSFERRED']
export const states: HazardFile['state'][] = [...openStates, 'CLEARED', 'WITHDRAWN']
export const severities = ['MAJOR', 'GENERAL', 'MINOR']
export const sorts = { '-foundAt': 'newest', dueAt: 'due', severity: 'severity' }
export const unfiltered = { open: '', overdue: '', state: '', severity: '', category: '', training: '', sort: '-foundAt' }
