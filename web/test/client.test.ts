import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, clientOf, versioned } from '@/api/client'
import type { Problem } from '@/api/problem'
import { useSession } from '@/session/session'

interface Note {
  id: number
}

interface Paths {
  '/notes': {
    get: { responses: { 200: { content: { 'application/json': { items: Note[] } } } } }
    post: { parameters: { header: { 'Idempotency-Key': string } }; requestBody: { content: { 'application/json': { text: string } } }; responses: { 201: { content: { 'application/json': Note } } } }
  }
}

const sent: Request[] = []

function serve(status: number, body: unknown, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request)
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers } })
  })
}

const notes = () => clientOf<Paths>('notes')
const note = (text: string) => notes().POST('/notes', { params: { header: { 'Idempotency-Key': 'k1234567' } }, body: { text } })

function refusalOf(call: Promise<unknown>): Promise<Problem> {
  return call.then(
    () => expect.unreachable(),
    (thrown) => thrown,
  )
}

beforeEach(() => {
  sent.length = 0
  setActivePinia(createPinia())
  useSession().$patch({ signedIn: true, csrfToken: 'token-of-the-session' })
})
afterEach(() => vi.unstubAllGlobals())

describe('a call', () => {
  test('answers what the service said', async () => {
    serve(200, { items: [{ id: 1 }] })
    expect(await answer(notes().GET('/notes', {}))).toEqual({ items: [{ id: 1 }] })
    expect(sent[0].headers.get('Accept-Language')).toBe('zh')
    expect(sent[0].headers.get('X-CSRF-Token')).toBeNull()
  })

  test('that changes something carries the key of its intent and the token against forgery', async () => {
    serve(201, { id: 2 }, { ETag: '"1"' })
    expect(await versioned(note('one'))).toEqual({ value: { id: 2 }, etag: '"1"' })
    expect(sent[0].headers.get('Idempotency-Key')).toBe('k1234567')
    expect(sent[0].headers.get('X-CSRF-Token')).toBe('token-of-the-session')
  })

  test('that is refused throws the problem with its fields and extras', async () => {
    serve(409, { title: '不合法', detail: '当前不能撤销', status: 409, code: 'illegal-step', possible: ['AGREEMENT'], fields: [{ name: 'answers[0]', rule: 'unknown', message: '未知' }] })
    const problem = await refusalOf(note('one'))
    expect(problem).toMatchObject({ status: 409, code: 'illegal-step', message: '当前不能撤销', conflict: true, possible: ['AGREEMENT'] })
    expect(problem.at('answers')).toBe('未知')
  })

  test('that meets something else than a problem document keeps the status', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }))
    expect(await refusalOf(note('one'))).toMatchObject({ status: 502, code: 'http-502', fields: [] })
  })

  test('without a network says so', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(await refusalOf(note('one'))).toMatchObject({ status: 0, offline: true, code: 'offline' })
  })

  test('after the session ended signs the page out', async () => {
    serve(401, { status: 401, code: 'unauthenticated' })
    await refusalOf(note('one'))
    expect(useSession().signedIn).toBe(false)
  })
})
