const pause = 250

/** Asks again until the answer is there; an error of the last try is told when patience runs out. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, seconds = 60): Promise<T> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = undefined
    } catch (thrown) {
      last = thrown
    }
    await new Promise((done) => setTimeout(done, pause))
  }
  throw new Error(`waited ${seconds} s for ${what}${last ? `: ${last}` : ''}`)
}
