import { onBeforeUnmount, onMounted, reactive } from 'vue'
import { Intent } from '@/api/intent'
import { asProblem, type Problem } from '@/api/problem'
import type { NewActivity } from './calls'

/** The moment in which a tap can still be taken back. */
export const undoTime = 5_000

export interface Sweep {
  stage: 'WAITING' | 'SENDING' | 'RECORDED' | 'FAILED'
  /** When it was tapped: that is when the village was swept, however long the network takes. */
  at: string
  problem?: Problem
}

type Send = (body: NewActivity, key: string, keepalive: boolean) => Promise<unknown>

/** "Nothing found" by one tap per village: a moment to take it back, then one call that is safe to repeat. Leaving the page sends what waits. */
export class Sweeping {
  readonly sweeps = reactive<Record<number, Sweep>>({})
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>()
  private readonly intents = new Map<number, Intent>()

  constructor(private readonly send: Send, private readonly recorded: (village: number) => void = () => {}) {}

  tap(village: number) {
    const { stage } = this.sweeps[village] ?? {}
    if (stage === 'FAILED') return this.record(village)
    if (stage) return
    this.sweeps[village] = { stage: 'WAITING', at: new Date().toISOString() }
    this.intents.set(village, new Intent())
    this.timers.set(village, setTimeout(() => this.record(village), undoTime))
  }

  undo(village: number) {
    clearTimeout(this.timers.get(village))
    this.timers.delete(village)
    delete this.sweeps[village]
  }

  flush() {
    for (const village of [...this.timers.keys()]) this.record(village, true)
  }

  private async record(village: number, keepalive = false) {
    clearTimeout(this.timers.get(village))
    this.timers.delete(village)
    const sweep = this.sweeps[village]
    sweep.stage = 'SENDING'
    const body: NewActivity = { kind: 'SWEEP', village, occurredAt: sweep.at, finds: [] }
    try {
      await this.send(body, this.intents.get(village)!.keyFor(body), keepalive)
      sweep.stage = 'RECORDED'
      this.recorded(village)
    } catch (thrown) {
      Object.assign(sweep, { stage: 'FAILED', problem: asProblem(thrown) })
    }
  }
}

export function useSweeping(send: Send, recorded: (village: number) => void) {
  const sweeping = new Sweeping(send, recorded)
  const flush = () => sweeping.flush()
  onMounted(() => addEventListener('pagehide', flush))
  onBeforeUnmount(() => {
    removeEventListener('pagehide', flush)
    flush()
  })
  return sweeping
}
