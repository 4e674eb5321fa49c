import type { components } from '@/api/generated/fieldwork'

/** What can be recorded in the field, and what each record asks for. */
export type Kind = components['schemas']['ActivityKind']
export type Recordable = Kind | 'OPINION'
export const recordables: Recordable[] = ['VISIT', 'PATROL', 'OPINION', 'DEED', 'PUBLICITY', 'SWEEP']

export type NewFind = components['schemas']['NewFind']
type NewActivity = components['schemas']['NewActivity']

type Count = 'households' | 'audience' | 'leaflets' | 'peopleServed' | 'crew'
interface Asked {
  counts: Count[]
  lines: ('subject' | 'route')[]
  deed?: boolean
  finds?: boolean
}

export const asked: Record<Kind, Asked> = {
  SWEEP: { counts: ['households'], lines: [], finds: true },
  VISIT: { counts: ['households'], lines: [], finds: true },
  PATROL: { counts: ['crew'], lines: ['route'], finds: true },
  PUBLICITY: { counts: ['audience', 'leaflets'], lines: ['subject'] },
  DEED: { counts: ['peopleServed'], lines: [], deed: true },
}

/** What a form begins with, whatever kind is chosen first. */
export function blank() {
  return {
    village: undefined as number | undefined,
    occurredAt: undefined as Date | undefined,
    note: '',
    households: 1,
    audience: 0,
    leaflets: 0,
    peopleServed: 1,
    crew: 2,
    subject: '',
    route: '',
    deed: '',
    opinion: '',
    finds: [] as NewFind[],
  }
}
export type Draft = ReturnType<typeof blank>

/** What is sent of a form: the fields of its kind, and of those the ones filled in. */
export function activityOf(kind: Kind, draft: Draft): NewActivity {
  const { counts, lines, deed, finds } = asked[kind]
  const told = [...counts, ...lines, ...(deed ? (['deed'] as const) : []), 'note' as const].map((name) => [name, typeof draft[name] === 'string' ? draft[name].trim() || undefined : draft[name]])
  return {
    kind,
    village: draft.village!,
    occurredAt: draft.occurredAt?.toISOString(),
    ...Object.fromEntries(told.filter(([, value]) => value !== undefined)),
    finds: finds ? draft.finds.map(({ severity, text, ...find }) => ({ ...find, text: text.trim(), ...(find.kind === 'HAZARD' && { severity }) })) : [],
  }
}

export function isComplete(kind: Recordable, draft: Draft): boolean {
  if (!draft.village) return false
  if (kind === 'OPINION') return !!draft.opinion && draft.note.trim().length > 1
  if (asked[kind].deed && !draft.deed) return false
  return !asked[kind].finds || draft.finds.every(({ category, severity, text, kind: found }) => category && text.trim().length > 1 && (found === 'DISPUTE' || severity))
}
