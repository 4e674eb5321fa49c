import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { Onboarding } from '@/api/types'
import * as calls from '@/onboarding/calls'
import { useOnboarding } from '@/onboarding/onboarding'

vi.mock('@/onboarding/calls', async (original) => ({ ...(await original<typeof calls>()), check: vi.fn(), commit: vi.fn() }))

const workbook = new File(['x'], '淮阳.xlsx')
const checked = (changes: number, problemCount = 0) => ({ id: 1, state: problemCount ? 'HAS_PROBLEMS' : 'READY', problems: [], problemCount, sheets: [], changes, version: 1 }) as unknown as Onboarding
const committed = { ...checked(3), state: 'COMMITTED' } as Onboarding

beforeEach(() => vi.resetAllMocks())

describe('a workbook', () => {
  test('is checked by both authorities, and their findings are one', async () => {
    vi.mocked(calls.check).mockResolvedValueOnce(checked(5, 2)).mockResolvedValueOnce(checked(4, 1))
    const onboarding = useOnboarding()
    await onboarding.upload(workbook)
    expect(onboarding.problemCount.value).toBe(3)
    expect(onboarding.changes.value).toBe(9)
    expect(onboarding.done('jurisdiction')).toBe(false)
  })

  test('that changes nothing is done without a commit', async () => {
    vi.mocked(calls.check).mockResolvedValue(checked(0))
    const onboarding = useOnboarding()
    await onboarding.upload(workbook)
    expect(onboarding.done('jurisdiction') && onboarding.done('personnel')).toBe(true)
  })

  test('waits for the people service to hear of the territory, with the same key', async () => {
    vi.mocked(calls.check).mockResolvedValue(checked(3))
    vi.mocked(calls.commit).mockRejectedValueOnce(new Problem(409, { code: 'territory-first' })).mockRejectedValueOnce(new Problem(503)).mockResolvedValueOnce(committed)
    const onboarding = useOnboarding(() => Promise.resolve())
    await onboarding.upload(workbook)
    await onboarding.write('personnel')
    expect(onboarding.done('personnel')).toBe(true)
    expect(new Set(vi.mocked(calls.commit).mock.calls.map(([, , key]) => key)).size).toBe(1)
  })

  test('is not written where the commit is refused', async () => {
    vi.mocked(calls.check).mockResolvedValue(checked(3))
    vi.mocked(calls.commit).mockRejectedValue(new Problem(412))
    const onboarding = useOnboarding(() => Promise.resolve())
    await onboarding.upload(workbook)
    await expect(onboarding.write('jurisdiction')).rejects.toMatchObject({ stale: true })
    expect(onboarding.done('jurisdiction')).toBe(false)
  })
})
