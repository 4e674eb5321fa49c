import { expect, it } from 'vitest'
import { codeOf } from '@/catalogue/calls'
import { filled, inForce } from '@/shared/dated'
import { dateIn } from '@/shared/due'
import { offered, type Term } from '@/shared/terms'

it('holds the latest row that has begun, of each subject', () => {
  const rows = [
    { from: dateIn(5), name: 'A' },
    { from: dateIn(0), name: 'A' },
    { from: '2020-01-01', name: 'A' },
    { from: '2020-01-01', name: 'B' },
  ]

  expect(inForce(rows, ({ name }) => name)).toEqual([rows[1], rows[3]])
})

it('sends a row when every number is told, and nothing besides', () => {
  const measures = [
    { name: 'officers', least: 1, most: 9 },
    { name: 'name', longest: 40 },
  ]
  const form = { from: '2026-01-01', officers: 2, name: '1+1+N', version: 3 }

  expect(filled(form, measures)).toEqual({ from: '2026-01-01', officers: 2, name: '1+1+N' })
  expect(filled({ ...form, officers: undefined }, measures)).toBeNull()
  expect(filled({ ...form, name: ' ' }, measures)).toBeNull()
  expect(filled(form, measures, 'villageClass')).toBeNull()
})

it('makes the code of a word of its English name', () => {
  expect(codeOf('E-bike (new)')).toBe('E_BIKE_NEW')
  expect(codeOf('2nd kit')).toBe('ND_KIT')
  expect(codeOf('船')).toBe('')
})

it('offers what is not retired today, and what stands already', () => {
  const word = (code: string, retiredFrom: string | null) => ({ code, retiredFrom }) as Term
  const words = [word('KIT', null), word('RADIO', dateIn(0)), word('E_BIKE', dateIn(1)), word('HORSE', '2020-01-01')]

  expect(offered(words, 'HORSE').map(({ code }) => code)).toEqual(['KIT', 'E_BIKE', 'HORSE'])
})
