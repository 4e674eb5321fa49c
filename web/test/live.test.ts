import { createPinia, setActivePinia } from 'pinia'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useLiveFigures } from '@/city/live'

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
  let live!: ReturnType<typeof useLiveFigures>
  const page = mount({ setup: () => ((live = useLiveFigures()), () => null) })
  return { live, page }
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

  test('end with the page', () => {
    const { page } = watch()
    page.unmount()
    expect(Stream.opened[0].closed).toBe(true)
  })
})
