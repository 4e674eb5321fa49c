import { computed, inject, onScopeDispose, provide, ref, type ComputedRef, type InjectionKey } from 'vue'

/** Where charts are shown: at a desk by day, or on a wall at night, where everything grows with the screen. */
export interface Stage {
  night: boolean
  /** How much larger than at a desk. */
  scale: number
  ink: string
  soft: string
  line: string
  surface: string
  mark: string
  calm: string
  warning: string
}

const day = { ink: '#16263b', soft: '#46566a', line: '#e2e0d8', surface: '#ffffff', mark: '#c2402a', calm: '#4a81b8', warning: '#d98a63' }
const night = { ink: '#eef3f8', soft: '#b6c4d4', line: '#22384f', surface: '#0e1e31', mark: '#f4c95d', calm: '#4c8ccb', warning: '#d67a58' }
const key: InjectionKey<ComputedRef<Stage>> = Symbol('stage')

/** The unit of the wall screen in pixels: a 1080th of the height, less where the screen is narrow. */
function unit() {
  return Math.min(innerHeight / 1080, innerWidth / 1920)
}

export function provideStage(wall: () => boolean) {
  const pixels = ref(unit())
  const measure = () => (pixels.value = unit())
  addEventListener('resize', measure)
  onScopeDispose(() => removeEventListener('resize', measure))
  const stage = computed<Stage>(() => (wall() ? { night: true, scale: pixels.value * 1.25, ...night } : { night: false, scale: 1, ...day }))
  provide(key, stage)
  return stage
}

export function useStage(): ComputedRef<Stage> {
  return inject(key, () => computed<Stage>(() => ({ night: false, scale: 1, ...day })), true)
}
