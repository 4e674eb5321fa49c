import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
type Query<Path extends '/service-records' | '/promotions' | '/health-checks-due'> = NonNullable<paths[Path]['get']['parameters']['query']>
export type ServiceRecord = Told<Schemas['RecordView']>
export type NewRecord = Schemas['NewRecord']
export type Promotion = Told<Schemas['PromotionView']>
export type Due = Told<Schemas['DueView']>
export type Fund = Told<Schemas['FundView']>
export type FundForm = Schemas['FundForm']
export type Payment = Told<Schemas['PaymentView']>
export type Run = Told<Schemas['RunView']>
export type Rate = Told<Schemas['RateForm']>
export type Rule = Told<Schemas['RuleForm']>
export type Reward = Told<Schemas['RewardView']>
export type NewReward = Schemas['NewReward']
export type Yardstick = Told<Schemas['NumberForm']>
export type MyIncentives = Told<Schemas['MyIncentives']>

const once = (key: string) => ({ 'Idempotency-Key': key })
const seen = (version: number) => ({ 'If-Match': `"${version}"` })
const asBlob = (call: unknown) => call as Promise<Blob>

export function serviceRecords(query: Query<'/service-records'>): Promise<Page<ServiceRecord>> {
  return answer(personnel.GET('/service-records', { params: { query } }))
}

export function enterRecords(body: NewRecord, key: string): Promise<Page<ServiceRecord>> {
  return answer(personnel.POST('/service-records', { params: { header: once(key) }, body }))
}

export function strikeRecord({ id, version }: ServiceRecord, reason: string, key: string): Promise<ServiceRecord> {
  return answer(personnel.POST('/service-records/{id}/strike', { params: { path: { id }, header: { ...seen(version), ...once(key) } }, body: { reason } }))
}

export function recordSheet(query: Query<'/service-records'>): Promise<Blob> {
  return asBlob(answer(personnel.GET('/service-records/export', { params: { query }, parseAs: 'blob' })))
}

export function candidateSheet(year: number): Promise<Blob> {
  return asBlob(answer(personnel.GET('/candidates/export', { params: { query: { year } }, parseAs: 'blob' })))
}

export function promotions(query: Query<'/promotions'>): Promise<Page<Promotion>> {
  return answer(personnel.GET('/promotions', { params: { query } }))
}

export function promote(person: number, key: string): Promise<Promotion> {
  return answer(personnel.POST('/promotions', { params: { header: once(key) }, body: { person } }))
}

export function candidates(year: number, cursor?: string): Promise<Page<Due>> {
  return answer(personnel.GET('/candidates', { params: { query: { year, cursor } } }))
}

export function healthChecksDue(query: Query<'/health-checks-due'>): Promise<Page<Due>> {
  return answer(personnel.GET('/health-checks-due', { params: { query } }))
}

export function funds(cursor?: string): Promise<Page<Fund>> {
  return answer(personnel.GET('/funds', { params: { query: { cursor } } }))
}

export function fund(id: number): Promise<Fund> {
  return answer(personnel.GET('/funds/{id}', { params: { path: { id } } }))
}

export function openFund(body: FundForm, key: string): Promise<Fund> {
  return answer(personnel.POST('/funds', { params: { header: once(key) }, body }))
}

export function correctFund({ id, version }: Fund, body: FundForm): Promise<Fund> {
  return answer(personnel.PUT('/funds/{id}', { params: { path: { id }, header: seen(version) }, body }))
}

export function pay({ id, version }: Fund, body: Schemas['NewPayments'], key: string): Promise<Fund> {
  return answer(personnel.POST('/funds/{id}/payments', { params: { path: { id }, header: { ...seen(version), ...once(key) } }, body }))
}

export function payments(id: number, cursor?: string): Promise<Page<Payment>> {
  return answer(personnel.GET('/funds/{id}/payments', { params: { path: { id }, query: { cursor } } }))
}

export function reverse({ id, version }: Fund, payment: number, reason: string, key: string): Promise<Payment> {
  return answer(personnel.POST('/funds/{id}/payments/{payment}/reversal', { params: { path: { id, payment }, header: { ...seen(version), ...once(key) } }, body: { reason } }))
}

export function paymentSheet(id: number): Promise<Blob> {
  return asBlob(answer(personnel.GET('/funds/{id}/payments/export', { params: { path: { id } }, parseAs: 'blob' })))
}

export function runs(cursor?: string): Promise<Page<Run>> {
  return answer(personnel.GET('/allowance-runs', { params: { query: { cursor } } }))
}

export function makeRun(body: { county: number; month: string }, key: string): Promise<Run> {
  return answer(personnel.POST('/allowance-runs', { params: { header: once(key) }, body }))
}

export function settleRun({ id, version }: Run, key: string): Promise<Run> {
  return answer(personnel.POST('/allowance-runs/{id}/settlement', { params: { path: { id }, header: { ...seen(version), ...once(key) } } }))
}

export function allowanceSheet(id: number): Promise<Blob> {
  return asBlob(answer(personnel.GET('/allowance-runs/{id}/allowances/export', { params: { path: { id } }, parseAs: 'blob' })))
}

export async function rates(): Promise<Rate[]> {
  return (await answer(personnel.GET('/allowance-rates', {}))).items
}

export function addRate(body: Schemas['RateForm'], key: string): Promise<Rate> {
  return answer(personnel.POST('/allowance-rates', { params: { header: once(key) }, body }))
}

export async function rules(): Promise<Rule[]> {
  return (await answer(personnel.GET('/incentive-rules', {}))).items
}

export function addRule(body: Schemas['RuleForm'], key: string): Promise<Rule> {
  return answer(personnel.POST('/incentive-rules', { params: { header: once(key) }, body }))
}

export async function yardsticks(): Promise<Yardstick[]> {
  return (await answer(personnel.GET('/yardsticks', {}))).items
}

export function addYardstick(body: Yardstick, key: string): Promise<Yardstick> {
  return answer(personnel.POST('/yardsticks', { params: { header: once(key) }, body }))
}

export function rewards(query: { person?: number; cursor?: string }): Promise<Page<Reward>> {
  return answer(personnel.GET('/reward-leave', { params: { query } }))
}

export function grantReward(body: NewReward, key: string): Promise<Reward> {
  return answer(personnel.POST('/reward-leave', { params: { header: once(key) }, body }))
}

export function myIncentives(): Promise<MyIncentives> {
  return answer(personnel.GET('/me/incentives', {}))
}
