import { answer } from '@/api/client'
import type { components } from '@/api/generated/case'
import { cases } from '@/api/services'
import type { Told } from '@/api/types'

export type RequestKind = components['schemas']['RequestKind']
export type Question = components['schemas']['NewRequest']
export type Slip = Told<components['schemas']['Slip']>
export type Place = Told<components['schemas']['Place']>

/** A proof of work for one request, solved in a worker while the resident writes. */
export async function proof(): Promise<string> {
  const { challenge, bits } = await answer(cases.GET('/public/challenge', {}))
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = reject
    worker.postMessage({ challenge, bits })
  }).finally(() => worker.terminate())
}

export async function villages(query: { name?: string; code?: string }): Promise<Place[]> {
  return (await answer(cases.GET('/public/villages', { params: { query } }))).items as Place[]
}

export function ask(body: Question, proven: string, key: string): Promise<Slip> {
  return answer(cases.POST('/public/requests', { params: { header: { Proof: proven, 'Idempotency-Key': key } }, body }))
}

export function read(receipt: string): Promise<Slip> {
  return answer(cases.GET('/public/request', { params: { header: { Receipt: receipt } } }))
}

export function add(receipt: string, text: string, key: string): Promise<Slip> {
  return answer(cases.POST('/public/request/lines', { params: { header: { Receipt: receipt, 'Idempotency-Key': key } }, body: { text } }))
}

export function judge(receipt: string, solved: boolean, text: string, key: string): Promise<Slip> {
  return answer(cases.POST('/public/request/judgement', { params: { header: { Receipt: receipt, 'Idempotency-Key': key } }, body: { solved, text: text || undefined } }))
}

export function withdraw(receipt: string, key: string): Promise<Slip> {
  return answer(cases.POST('/public/request/withdrawal', { params: { header: { Receipt: receipt, 'Idempotency-Key': key } } }))
}
