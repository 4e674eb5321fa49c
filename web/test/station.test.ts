import { expect, test } from 'vitest'
import type { DisputeSummary, HazardSummary, TaskSummary } from '@/api/types'
import { byUrgency, merged } from '@/station/due'

const now = Date.parse('2026-11-22T04:00:00Z')
const dispute = (id: string, dueAt: string | null) => ({ id, dueAt }) as DisputeSummary
const hazard = (id: string, dueAt: string) => ({ id, dueAt }) as HazardSummary
const task = (id: string, dueAt: string) => ({ id, dueAt }) as TaskSummary

test('what runs out first stands first, whichever service keeps it', () => {
  const due = merged([dispute('d', '2026-11-24T00:00:00Z'), dispute('waits', null)], [hazard('h', '2026-11-21T00:00:00Z')], [task('t', '2026-11-22T09:00:00Z')])
  expect(due.map(({ matter }) => matter.id)).toEqual(['h', 't', 'd'])
})

test('a board tells what is overdue, what is due today, and what comes within three days', () => {
  const groups = byUrgency(merged([dispute('d', '2026-11-24T00:00:00Z')], [hazard('h', '2026-11-21T00:00:00Z')], [task('t', '2026-11-22T09:00:00Z')]), now)
  expect(Object.fromEntries(Object.entries(groups).map(([urgency, due]) => [urgency, due.map(({ matter }) => matter.id)]))).toEqual({ OVERDUE: ['h'], TODAY: ['t'], SOON: ['d'], LATER: [] })
})
