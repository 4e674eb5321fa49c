import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as calls from '@/onboarding/calls'
import { useProgress } from '@/onboarding/progress'

vi.mock('@/onboarding/calls', async (original) => ({ ...(await original<typeof calls>()), progressOf: vi.fn() }))

const checking = { phase: 'CHECKING', rows: 5113, since: '2026-11-23T00:00:00Z' } as calls.Progress
let finish: (answer: string) => void
const call = () => new Promise<string>((resolve) => (finish = resolve))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('the progress is asked for while the call is under way, and no longer', async () => {
  vi.mocked(calls.progressOf).mockReset().mockResolvedValue(checking)
  const { progress, follow } = useProgress()
  const answered = follow('personnel', call())
  await vi.advanceTimersByTimeAsync(2500)
  expect(calls.progressOf).toHaveBeenCalledTimes(2)
  expect(progress.value).toEqual(checking)
  finish('done')
  expect(await answered).toBe('done')
  await vi.advanceTimersByTimeAsync(5000)
  expect(calls.progressOf).toHaveBeenCalledTimes(2)
  expect(progress.value).toBeNull()
})

test('a progress that cannot be told does not disturb the call', async () => {
  vi.mocked(calls.progressOf).mockReset().mockRejectedValue(new Error('away'))
  const { progress, follow } = useProgress()
  const answered = follow('jurisdiction', call())
  await vi.advanceTimersByTimeAsync(1500)
  expect(progress.value).toBeNull()
  finish('done')
  expect(await answered).toBe('done')
})
