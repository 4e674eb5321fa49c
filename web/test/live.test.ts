import { createPinia, setActivePinia } from 'pinia'
import { mount } from '@vue/test-utils'
import { nextTick, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useLiveFigures } from '@/dashboard/live'

/** A stream as a browser offers it, driven by the test. */
class Stream extends EventTarget {
  static opened: Stream[] = []
  closed = false

  constructor(readonly address: string) {
    super()
    Stream.opened.push(this)
  }

  tell(figures: object) {
    this.dispatchEvent(new MessageEvent('figures', { data: JSON.stringify(figures) }))
  }

  breakOff() {
    this.dispatchEvent(new Event('error'))
  }

  close() {
    this.closed = true
  }
}

function watch() {
  const address = ref('/live?area=1')
  const lost = vi.fn()
  let live!: ReturnType<typeof useLiveFigures>
  const page = mount({ setup: () => ((live = useLiveFigures(() => address.value, lost)), () => null) })
  return { live, page, address, lost }
}

beforeEach(() => {
  Stream.opened = []
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  setActivePinia(createPinia())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the live figures', () => {
  test('are those of the latest event', () => {
    const { live } = watch()
    expect(live.connection.value).toBe('connecting')
    Stream.opened[0].tell({ asOf: 'one' })
    Stream.opened[0].tell({ asOf: 'two' })
    expect(live.figures.value?.asOf).toBe('two')
    expect(live.connection.value).toBe('on')
  })

  test('keep what was known while the stream is opened again, with growing pauses', () => {
    const { live } = watch()
    Stream.opened[0].tell({ asOf: 'one' })
    Stream.opened[0].breakOff()
    expect(live.connection.value).toBe('off')
    expect(live.figures.value?.asOf).toBe('one')
    vi.advanceTimersByTime(500)
    Stream.opened[1].breakOff()
    vi.advanceTimersByTime(500)
    expect(Stream.opened).toHaveLength(2)
    vi.advanceTimersByTime(500)
    Stream.opened[2].tell({ asOf: 'three' })
    expect(live.connection.value).toBe('on')
  })

  test('tell that the stream was lost, so that somebody asks why', () => {
    const { lost } = watch()
    Stream.opened[0].breakOff()
    expect(lost).toHaveBeenCalledOnce()
  })

  test('are those of another area as soon as it is asked for', async () => {
    const { live, address } = watch()
    Stream.opened[0].breakOff()
    address.value = '/live?area=2'
    await nextTick()
    expect(Stream.opened[1].address).toBe('/live?area=2')
    expect(live.connection.value).toBe('connecting')
    vi.advanceTimersByTime(60_000)
    expect(Stream.opened).toHaveLength(2)
  })

  test('are not asked for again where that is no use', () => {
    const { live } = watch()
    Stream.opened[0].breakOff()
    live.stop()
    vi.advanceTimersByTime(60_000)
    expect(Stream.opened).toHaveLength(1)
  })

  test('end with the page', () => {
    const { page } = watch()
    page.unmount()
    expect(Stream.opened[0].closed).toBe(true)
  })
})
