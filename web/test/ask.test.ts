import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { solve } from '@/ask/proof'
import { sha256 } from '@/ask/sha256'

test.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), '夜里路灯不亮'.repeat(20)])('a digest is the one that everybody computes: %s', (text) => {
  const words = [...sha256(new TextEncoder().encode(text))].map((word) => word.toString(16).padStart(8, '0')).join('')
  expect(words).toBe(createHash('sha256').update(text).digest('hex'))
})

test('a solved challenge begins with the zeros that it asks for', () => {
  const proof = solve('challenge.of.ours', 10)
  expect(proof).toMatch(/^challenge\.of\.ours\.\d+$/)
  expect(createHash('sha256').update(proof).digest().readUInt32BE(0) >>> 22).toBe(0)
})
