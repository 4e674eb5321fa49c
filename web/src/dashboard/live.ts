import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useSession } from '@/session/session'
import type { Overview } from './figures'

export type Connection = 'connecting' | 'on' | 'off'

const firstPause = 500
const longestPause = 10_000

/**
 * The figures as they move. A browser gives up after an error answer, so the reconnecting is done here, with growing pauses.
 * `lost` hears of each broken stream, which does not tell why it broke; where asking again is no use, `stop` ends it until the address changes.
 */
export function useLiveFigures(address: () => string, lost: () => void = () => undefined) {
  const session = useSession()
  const figures = shallowRef<Overview | null>(null)
  const connection = ref<Connection>('connecting')
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = firstPause

  function connect(to: string) {
    source = new EventSource(to)
    source.addEventListener('figures', ({ data }: MessageEvent<string>) => {
      figures.value = JSON.parse(data)
      connection.value = 'on'
      pause = firstPause
    })
    source.addEventListener('error', () => {
      source?.close()
      connection.value = 'off'
      lost()
      // If the session ended, this leads to the door.
      session.load().catch(() => undefined)
      timer = setTimeout(() => connect(to), pause)
      pause = Math.min(pause * 2, longestPause)
    })
  }

  function stop() {
    clearTimeout(timer)
    source?.close()
  }

  watch(
    address,
    (to) => {
      stop()
      pause = firstPause
      if (connection.value === 'off') connection.value = 'connecting'
      connect(to)
    },
    { immediate: true },
  )
  onScopeDispose(stop)

  return { figures, connection, stop }
}
