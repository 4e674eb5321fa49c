import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { AreaName } from './figures'

const turn = 15_000

/** Whose turn it is on the wall: the whole, then each of its parts, and again. */
export function useRotation(running: () => boolean) {
  const stops = shallowRef<(AreaName | null)[]>([null])
  const at = ref(0)
  const paused = ref(false)
  const area = ref<number | null>(null)
  let timer: ReturnType<typeof setInterval> | undefined

  function go(stop: number) {
    at.value = (stop + stops.value.length) % stops.value.length
    area.value = stops.value[at.value]?.id ?? null
    restart()
  }

  function restart() {
    clearInterval(timer)
    if (running() && !paused.value) timer = setInterval(() => go(at.value + 1), turn)
  }

  /** Keeps its place while the same parts are told again. */
  function among(parts: AreaName[]) {
    if (parts.map(({ id }) => id).join() === stops.value.slice(1).map((part) => part?.id).join()) return
    stops.value = [null, ...parts]
    go(0)
  }

  function pause(rest = !paused.value) {
    paused.value = rest
    restart()
  }

  watch(running, () => go(0), { immediate: true })
  onScopeDispose(() => clearInterval(timer))

  return { stops, at, paused, area, among, go, pause }
}

export type Rotation = ReturnType<typeof useRotation>
