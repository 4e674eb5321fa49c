import type { Onboarding } from '@/api/types'
import type { Authority } from './calls'

export type Next = 'MEND' | 'COMMIT' | 'OTHER_FIRST' | 'OTHER_MEND' | 'OTHER_NEXT' | 'OTHER_MISSING' | 'UPLOAD' | 'GO_LIVE'

const open = ({ state, changes }: Onboarding) => state === 'READY' && changes > 0

/** What is to be done next with one authority's part of a workbook, seen what became of the other's: territory comes first. */
export function nextOf(authority: Authority, part: Onboarding, other?: Onboarding): Next {
  if (part.state === 'HAS_PROBLEMS') return 'MEND'
  if (part.state === 'UNDONE') return 'UPLOAD'
  if (authority === 'personnel' && other?.state === 'UNDONE') return 'OTHER_MISSING'
  if (open(part) && (authority === 'jurisdiction' || !other)) return 'COMMIT'
  if (other?.state === 'HAS_PROBLEMS') return 'OTHER_MEND'
  if (open(part)) return open(other!) ? 'OTHER_FIRST' : 'COMMIT'
  if (!other || other.state === 'UNDONE') return 'OTHER_MISSING'
  return open(other) ? 'OTHER_NEXT' : 'GO_LIVE'
}
