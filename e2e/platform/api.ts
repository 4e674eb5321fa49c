import { randomUUID } from 'node:crypto'
import { platform } from './settings'
import { tokenOf, tokenOfHotline } from './tokens'

/* eslint-disable @typescript-eslint/no-explicit-any */
export interface Answer {
  status: number
  etag: string
  body: any
}

export interface Call {
  method: string
  /** Below /api/v1, beginning with the service. */
  path: string
  query?: Record<string, string | number>
  body?: unknown
  form?: FormData
  etag?: string
  key?: string
  /** Of a stream of events: only the first, then leave. */
  firstEvent?: boolean
}

/** Somebody who calls the API with a bearer token, through the gateway. */
export class Caller {
  constructor(
    readonly name: string,
    private readonly token: () => Promise<string | null> = () => tokenOf(name),
  ) {}

  static hotline = new Caller('hotline', tokenOfHotline)

  async call({ method, path, query, body, form, etag, key, firstEvent }: Call): Promise<Answer> {
    const token = await this.token()
    if (!token) throw new Error(`${this.name} cannot sign in`)
    const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Accept: firstEvent ? 'text/event-stream, application/problem+json' : 'application/json, application/problem+json, */*;q=0.1' }
    if (method === 'POST') headers['Idempotency-Key'] = key ?? randomUUID()
    if (etag) headers['If-Match'] = etag
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    const address = new URL(`/api/v1${path}`, platform.url)
    for (const [name, value] of Object.entries(query ?? {})) address.searchParams.append(name, String(value))
    const response = await fetch(address, { method, headers, body: form ?? (body === undefined ? undefined : JSON.stringify(body)) })
    const text = firstEvent && response.ok ? await eventOf(response) : await response.text()
    return { status: response.status, etag: response.headers.get('ETag') ?? '', body: json(text) }
  }

  async get(path: string, query?: Record<string, string | number>): Promise<any> {
    return this.expect({ method: 'GET', path, query })
  }

  async post(path: string, body?: unknown, etag?: string): Promise<any> {
    return this.expect({ method: 'POST', path, body, etag })
  }

  /** What was answered, or an error that says what was refused. */
  private async expect(call: Call): Promise<any> {
    const { status, body } = await this.call(call)
    if (status >= 300) throw new Error(`${this.name}: ${call.method} ${call.path} answers ${status}: ${JSON.stringify(body).slice(0, 400)}`)
    return body
  }

  /** Everything of a list, page by page. */
  async all(path: string, query: Record<string, string | number> = {}): Promise<any[]> {
    const items: any[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: any = await this.get(path, { ...query, limit: 200, ...(cursor ? { cursor } : {}) })
      items.push(...page.items)
      cursor = page.next ?? null
    }
    return items
  }
}

function json(text: string): any {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return text
  }
}

async function eventOf(response: Response): Promise<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let received = ''
  while (!/^data:.*\n\n/ms.test(received)) {
    const { value, done } = await reader.read()
    if (done) break
    received += value
  }
  await reader.cancel()
  return [...received.matchAll(/^data:(.*)$/gm)].map(([, line]) => line).join('\n')
}
