import { onBeforeUnmount, watch, type WatchSource } from 'vue'

const typingPause = 250

/** Reads a list now, and again shortly after one of the filters has changed. */
export function readAgainOn(filters: WatchSource[], read: () => unknown) {
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(filters, () => {
    clearTimeout(timer)
    timer = setTimeout(read, typingPause)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  read()
}
