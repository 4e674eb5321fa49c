import { expect, test } from 'vitest'
import { activityOf, blank, isComplete } from '@/fieldwork/kinds'
import { placeOf } from '@/fieldwork/inbox'

const draft = (part: object = {}) => ({ ...blank(), village: 7, ...part })
const hazard = { kind: 'HAZARD' as const, category: 'FIRE', severity: 'GENERAL', text: ' 楼道堆物 ' }
const dispute = { kind: 'DISPUTE' as const, category: 'NEIGHBOUR', severity: 'GENERAL', text: '排水沟争执' }

test('only the fields of its kind are sent', () => {
  expect(activityOf('PUBLICITY', draft({ audience: 30, leaflets: 50, subject: ' 反诈 ', finds: [hazard] }))).toEqual({ kind: 'PUBLICITY', village: 7, occurredAt: undefined, audience: 30, leaflets: 50, subject: '反诈', finds: [] })
})

test('a dispute that was found carries no severity, a hazard does', () => {
  const { finds } = activityOf('PATROL', draft({ finds: [hazard, dispute] }))
  expect(finds).toEqual([{ ...hazard, text: '楼道堆物' }, { kind: 'DISPUTE', category: 'NEIGHBOUR', text: '排水沟争执' }])
})

test.each([
  ['VISIT', {}, true],
  ['VISIT', { village: undefined }, false],
  ['VISIT', { finds: [{ ...hazard, severity: undefined }] }, false],
  ['VISIT', { finds: [{ ...dispute, text: ' ' }] }, false],
  ['DEED', {}, false],
  ['DEED', { deed: 'DELIVERY' }, true],
  ['OPINION', { opinion: 'TRAFFIC' }, false],
  ['OPINION', { opinion: 'TRAFFIC', note: '村口没有路灯' }, true],
] as const)('%s with %j can be sent: %s', (kind, part, complete) => {
  expect(isComplete(kind, draft(part))).toBe(complete)
})

test.each([
  ['HAZARD', '/hazards/a'],
  ['TASK', '/tasks/a'],
  ['OPINION', '/opinions'],
  ['LEAVE', '/me'],
  ['ROSTER', '/me'],
] as const)('a notice of a %s leads to %s', (type, place) => {
  expect(placeOf({ about: { type, id: 'a', number: '' }, reason: 'TASK_DISPATCHED' })).toBe(place)
})

test('what came with a village is found among what is open', () => {
  const about = { type: 'VILLAGE', id: 'a', number: '' } as const
  expect(placeOf({ about, reason: 'DISPUTES_CAME' })).toBe('/disputes?open=true')
  expect(placeOf({ about, reason: 'HAZARDS_CAME' })).toBe('/hazards?open=true')
})

test('a hand-over is opened as one of the two, and by the chief as one of the station', () => {
  const about = { type: 'HANDOVER', id: 'a', number: '' } as const
  expect(placeOf({ about, reason: 'HANDOVER_READY' })).toBe('/my-handovers/a')
  expect(placeOf({ about, reason: 'HANDOVER_STUCK' })).toBe('/handovers/a')
})

test('the chief who is to decide about a swap finds the rosters', () => {
  expect(placeOf({ reason: 'SWAP_AGREED', about: { type: 'ROSTER', id: 'a', number: '' } })).toBe('/rosters')
})

test('whoever is asked for leave finds the request', () => {
  expect(placeOf({ reason: 'LEAVE_ASKED', about: { type: 'LEAVE', id: 'a', number: '' } })).toBe('/leave')
})
