import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { CityFigures } from '@/api/types'
import { useSession } from '@/session/session'

export type Connection = 'connecting' | 'on' | 'off'

const address = '/api/v1/assessment/disputes-by-county/live'
const firstPause = 500
const longestPause = 10_000

/** The figures as they move. A browser gives up after an error answer, so the reconnecting is done here, with growing pauses. */
export function useLiveFigures() {
  const session = useSession()
  const figures = shallowRef<CityFigures | null>(null)
  const connection = ref<Connection>('connecting')
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = firstPause

  function connect() {
    source = new EventSource(address)
    source.addEventListener('figures', ({ data }: MessageEvent<string>) => {
      figures.value = JSON.parse(data)
      connection.value = 'on'
      pause = firstPause
    })
    source.addEventListener('error', () => {
      source?.close()
      connection.value = 'off'
      // A stream does not tell why it ended; if the session did, this leads to the door.
      session.load().catch(() => undefined)
      timer = setTimeout(connect, pause)
      pause = Math.min(pause * 2, longestPause)
    })
  }

  onMounted(connect)
  onBeforeUnmount(() => {
    clearTimeout(timer)
    source?.close()
  })

  return { figures, connection }
}
