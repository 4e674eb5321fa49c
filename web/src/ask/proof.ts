import { sha256 } from './sha256'

/** How many zero bits a digest begins with, of the first 32. */
function zeros(digest: Uint32Array): number {
  return Math.clz32(digest[0])
}

/** The challenge with the first number by which its digest begins with so many zero bits. */
export function solve(challenge: string, bits: number): string {
  const encoder = new TextEncoder()
  for (let number = 0; ; number++) {
    const proof = `${challenge}.${number}`
    if (zeros(sha256(encoder.encode(proof))) >= bits) return proof
  }
}
