import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type WithdrawalQuery = NonNullable<paths['/withdrawals']['get']['parameters']['query']>
export type Withdrawal = Told<Schemas['WithdrawalView']>
export type NewWithdrawal = Schemas['NewWithdrawal']
export type WithdrawalCount = Told<Schemas['WithdrawalCount']>

const seen = ({ id, version }: Withdrawal, key: string) => ({ path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } })

export function withdrawals(query: WithdrawalQuery): Promise<Page<Withdrawal>> {
  return answer(personnel.GET('/withdrawals', { params: { query } }))
}

export function withdrawalSheet(query: WithdrawalQuery): Promise<Blob> {
  return answer(personnel.GET('/withdrawals/export', { params: { query }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>
}

export async function withdrawalCounts(): Promise<WithdrawalCount[]> {
  return (await answer(personnel.GET('/withdrawal-counts', {}))).items
}

export function fileWithdrawal(body: NewWithdrawal, key: string): Promise<Withdrawal> {
  return answer(personnel.POST('/withdrawals', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function approve(one: Withdrawal, body: { cover?: number }, key: string): Promise<Withdrawal> {
  return answer(personnel.POST('/withdrawals/{id}/approval', { params: seen(one, key), body }))
}

export function refuse(one: Withdrawal, reason: string, key: string): Promise<Withdrawal> {
  return answer(personnel.POST('/withdrawals/{id}/refusal', { params: seen(one, key), body: { reason } }))
}

export function coverWithdrawal(one: Withdrawal, body: { cover: number }, key: string): Promise<Withdrawal> {
  return answer(personnel.POST('/withdrawals/{id}/cover', { params: seen(one, key), body }))
}

export function bringBack(one: Withdrawal, body: { on: string }, key: string): Promise<Withdrawal> {
  return answer(personnel.POST('/withdrawals/{id}/end', { params: seen(one, key), body }))
}
