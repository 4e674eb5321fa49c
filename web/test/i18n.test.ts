import { expect, test } from 'vitest'
import en from '@/i18n/en'
import zh from '@/i18n/zh'

type Texts = { [key: string]: string | Texts }

function flat(texts: Texts, path = ''): Map<string, string> {
  return new Map(Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)])))
}

const chinese = flat(zh)
const english = flat(en)

test('both languages have the same texts', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
})

test('both languages name the same values in each text', () => {
  const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [key, text] of chinese) expect(named(english.get(key)!), key).toEqual(named(text))
})

test('no text is empty', () => {
  for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe('')
})
