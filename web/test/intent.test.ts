import { expect, test } from 'vitest'
import { Intent } from '@/api/intent'

test('the same content sent again keeps its key', () => {
  const intent = new Intent()
  expect(intent.keyFor({ text: 'one' })).toBe(intent.keyFor({ text: 'one' }))
})

test('another content is another intent', () => {
  const intent = new Intent()
  expect(intent.keyFor({ text: 'one' })).not.toBe(intent.keyFor({ text: 'two' }))
})

test('what was done once can be meant again', () => {
  const intent = new Intent()
  const first = intent.keyFor({ text: 'one' })
  intent.done()
  expect(intent.keyFor({ text: 'one' })).not.toBe(first)
})
