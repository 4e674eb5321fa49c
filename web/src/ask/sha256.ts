/** SHA-256 (FIPS 180-4), since `crypto.subtle` is missing on plain-HTTP addresses, and slow where each call is a promise. */
const K = constants(64, (prime) => Math.cbrt(prime))
const START = constants(8, (prime) => Math.sqrt(prime))

/** The first 32 bits of the fractions of roots of the first primes. */
function constants(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime)) primes.push(candidate)
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32)
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** As eight words of 32 bits, the first one first. */
export function sha256(message: Uint8Array): Uint32Array {
  const length = (((message.length + 8) >> 6) + 1) << 6
  const bytes = new Uint8Array(length)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(length - 4, message.length << 3)
  const state = Uint32Array.from(START)
  const w = new Uint32Array(64)
  for (let block = 0; block < length; block += 64) mix(state, w, view, block)
  return state
}

function mix(state: Uint32Array, w: Uint32Array, view: DataView, block: number) {
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4)
  for (let i = 16; i < 64; i++) {
    const before = w[i - 15]
    const last = w[i - 2]
    w[i] = w[i - 16] + w[i - 7] + (turn(before, 7) ^ turn(before, 18) ^ (before >>> 3)) + (turn(last, 17) ^ turn(last, 19) ^ (last >>> 10))
  }
  let [a, b, c, d, e, f, g, h] = state
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] += word))
}
