import type { Handover, HandoverLine } from './calls'

export const states: Handover['state'][] = ['OPEN', 'HANDED_OVER', 'TAKEN_OVER', 'CALLED_OFF']

const rooms: Partial<Record<HandoverLine['kind'], string>> = { DISPUTE: '/disputes/', FOLLOW_UP: '/disputes/', HAZARD: '/hazards/', TASK: '/tasks/' }

/** Where the file of a line is; an opinion has its place in the ledger, a standing point has none. */
export function fileOf({ kind, subject }: Pick<HandoverLine, 'kind' | 'subject'>): string | null {
  if (kind === 'OPINION') return '/opinions'
  return rooms[kind] ? rooms[kind] + subject : null
}

/** The notes that differ from what is on record, as the call takes them. */
export function changed(lines: Pick<HandoverLine, 'subject' | 'note'>[], notes: Record<string, string>): { subject: string; text?: string }[] {
  return lines
    .map(({ subject, note }) => ({ subject, before: note ?? '', now: (notes[subject] ?? '').trim() }))
    .filter(({ before, now }) => before !== now)
    .map(({ subject, now }) => ({ subject, text: now || undefined }))
}
