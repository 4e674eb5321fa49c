import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { Sweeping, undoTime } from '@/fieldwork/sweeping'

const send = vi.fn<(body: object, key: string, keepalive: boolean) => Promise<unknown>>()
let sweeping: Sweeping

beforeEach(() => {
  vi.useFakeTimers()
  send.mockReset().mockResolvedValue({})
  sweeping = new Sweeping(send)
})
afterEach(() => vi.useRealTimers())

test('one tap records that nothing was found, with the time of the tap', async () => {
  vi.setSystemTime('2026-11-22T06:30:00Z')
  sweeping.tap(7)
  await vi.advanceTimersByTimeAsync(undoTime)
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'SWEEP', village: 7, occurredAt: '2026-11-22T06:30:00.000Z', finds: [] }, expect.any(String), false)
  expect(sweeping.sweeps[7].stage).toBe('RECORDED')
})

test('a tap taken back in time records nothing', async () => {
  sweeping.tap(7)
  sweeping.undo(7)
  await vi.advanceTimersByTimeAsync(undoTime)
  expect(send).not.toHaveBeenCalled()
  expect(sweeping.sweeps[7]).toBeUndefined()
})

test('a second tap records nothing more', async () => {
  sweeping.tap(7)
  sweeping.tap(7)
  await vi.advanceTimersByTimeAsync(undoTime)
  sweeping.tap(7)
  await vi.advanceTimersByTimeAsync(undoTime)
  expect(send).toHaveBeenCalledOnce()
})

test('what did not arrive is sent again as the same record', async () => {
  send.mockRejectedValueOnce(new Problem(0))
  sweeping.tap(7)
  await vi.advanceTimersByTimeAsync(undoTime)
  expect(sweeping.sweeps[7].stage).toBe('FAILED')
  sweeping.tap(7)
  await vi.advanceTimersByTimeAsync(0)
  expect(sweeping.sweeps[7].stage).toBe('RECORDED')
  expect(send.mock.calls[1].slice(0, 2)).toEqual(send.mock.calls[0].slice(0, 2))
})

test('leaving the page sends what still waits, so that it arrives', async () => {
  sweeping.tap(7)
  sweeping.flush()
  expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ village: 7 }), expect.any(String), true)
  await vi.advanceTimersByTimeAsync(undoTime)
  expect(send).toHaveBeenCalledOnce()
})
