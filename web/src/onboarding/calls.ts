import { answer, clientOf } from '@/api/client'
import type { components, paths as Jurisdiction } from '@/api/generated/jurisdiction'
import { personnel } from '@/api/services'
import type { AccountProgress, Onboarding, Page, Told, WorkbookProblem } from '@/api/types'

/** The two services that read one workbook, in the order in which it is committed. */
export const authorities = ['jurisdiction', 'personnel'] as const
export type Authority = (typeof authorities)[number]

/** Both promise the same calls. */
const clientAt = (authority: Authority) => clientOf<Pick<Jurisdiction, '/onboardings' | '/onboardings/{id}' | '/onboardings/{id}/problems' | '/onboardings/{id}/workbook' | '/onboardings/progress' | '/onboardings/{id}/commit' | '/onboardings/{id}/undo'>>(authority)

export const templateAddress = '/api/v1/jurisdiction/onboarding-template'

/** Has a workbook checked; nothing is written. */
export function check(authority: Authority, workbook: File, key: string): Promise<Onboarding> {
  const form = new FormData()
  form.set('workbook', workbook)
  return answer(
    clientAt(authority).POST('/onboardings', {
      params: { header: { 'Idempotency-Key': key } },
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  )
}

export function commit(authority: Authority, { id, version }: Onboarding, key: string): Promise<Onboarding> {
  return answer(
    clientAt(authority).POST('/onboardings/{id}/commit', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
    }),
  )
}

/** What hangs on a committed workbook, so that it cannot be taken back; kinds are open. */
export interface Hanging {
  kind: string
  count: number
  examples: string[]
}

export function undo(authority: Authority, { id, version }: Onboarding, key: string): Promise<Onboarding> {
  return answer(
    clientAt(authority).POST('/onboardings/{id}/undo', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
    }),
  )
}

export function earlier(authority: Authority, cursor?: string): Promise<Page<Onboarding>> {
  return answer(clientAt(authority).GET('/onboardings', { params: { query: { limit: 20, cursor } } }))
}

/** The same workbook as it came to an authority last. */
export async function partOf(authority: Authority, digest: string): Promise<Onboarding | undefined> {
  const { items } = await answer(clientAt(authority).GET('/onboardings', { params: { query: { digest, limit: 1 } } }))
  return items[0]
}

export function onboardingOf(authority: Authority, id: string): Promise<Onboarding> {
  return answer(clientAt(authority).GET('/onboardings/{id}', { params: { path: { id } } }))
}

export function problemsOf(authority: Authority, id: string, cursor?: string): Promise<Page<WorkbookProblem>> {
  return answer(clientAt(authority).GET('/onboardings/{id}/problems', { params: { path: { id }, query: { limit: 200, cursor } } }))
}

export type Progress = Told<components['schemas']['ProgressView']>

/** How far the workbook is that is being uploaded or committed. */
export function progressOf(authority: Authority): Promise<Progress> {
  return answer(clientAt(authority).GET('/onboardings/progress', {}))
}

/** As many as one workbook with remarks can tell of another authority. */
const mostRemarks = 5_000

/** Everything that an authority found wrong, page by page. */
async function allProblemsOf(authority: Authority, id: string): Promise<WorkbookProblem[]> {
  const found: WorkbookProblem[] = []
  let cursor: string | undefined
  do {
    const page = await problemsOf(authority, id, cursor)
    found.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor && found.length < mostRemarks)
  return found.slice(0, mostRemarks)
}

/** The uploaded workbook with what one authority found written in. */
export async function remarked(authority: Authority, id: string): Promise<Blob> {
  const { data } = await clientAt(authority).GET('/onboardings/{id}/workbook', { params: { path: { id } }, parseAs: 'blob' })
  return data as unknown as Blob
}

/** The same with what both found, in one file. */
export async function remarkedByBoth(territory: Onboarding, people: Onboarding, key: string): Promise<Blob> {
  const problems = people.problemCount ? await allProblemsOf('personnel', people.id) : []
  const { data } = await clientAt('jurisdiction').POST('/onboardings/{id}/workbook', { params: { path: { id: territory.id }, header: { 'Idempotency-Key': key } }, body: { problems }, parseAs: 'blob' })
  return data as unknown as Blob
}

export function accountProgress(): Promise<AccountProgress> {
  return answer(personnel.GET('/accounts/progress', {}))
}
