import { currentLocale } from '@/i18n'
import type { Board, BoardUnit } from './calls'

type Asked = Record<string, string>

/** The list of what a figure counts: by the same filter, without practice, as the figure is. */
export function listOf(asked: Asked) {
  return { path: '/disputes', query: { training: 'false', ...asked } }
}

export function tilesOf({ open, overdue, unassigned, waits }: Pick<Board, 'open' | 'overdue' | 'unassigned' | 'waits'>): { name: string; count: number; asked: Asked; pressing?: boolean }[] {
  return [
    { name: 'open', count: open, asked: { open: 'true' } },
    { name: 'overdue', count: overdue, asked: { overdue: 'true', sort: 'dueAt' }, pressing: true },
    { name: 'unassigned', count: unassigned, asked: { open: 'true', unassigned: 'true' }, pressing: true },
    { name: 'followUp', count: waits.FOLLOW_UP, asked: { dueFor: 'FOLLOW_UP', sort: 'dueAt' } },
    { name: 'answer', count: waits.ANSWER, asked: { dueFor: 'ANSWER', sort: 'dueAt' } },
  ]
}

export const unitFigures: { name: Exclude<keyof BoardUnit, 'area'>; asked: Asked; pressing?: boolean }[] = [
  { name: 'open', asked: { open: 'true' } },
  { name: 'red', asked: { open: 'true', colour: 'RED' }, pressing: true },
  { name: 'overdue', asked: { overdue: 'true', sort: 'dueAt' }, pressing: true },
  { name: 'unassigned', asked: { open: 'true', unassigned: 'true' }, pressing: true },
]

/** One row says no more than the whole does. */
export function ready(units: BoardUnit[] | null): boolean {
  return (units?.length ?? 0) > 1
}

const highest = 80

/** A bar of a day beside the others. */
export function heightOf(count: number, days: { count: number }[]): string {
  const most = Math.max(1, ...days.map((day) => day.count))
  return `${count ? Math.max(2, Math.round((highest * count) / most)) : 0}px`
}

const civil = (date: string, told: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(currentLocale() === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'UTC', ...told }).format(new Date(date))

export const dateOf = (date: string) => civil(date, { month: 'numeric', day: 'numeric' })

export const weekdayOf = (date: string) => civil(date, { weekday: 'short' })
