import createClient, { type Middleware } from 'openapi-fetch'
import { currentLocale } from '@/i18n'
import { useSession } from '@/session/session'
import { Problem, problemOf } from './problem'
import type { Told } from './types'

/** Headers that every call carries; a script's call must never be answered with a redirect to the sign-in page. */
const common: Middleware = {
  onRequest({ request }) {
    const session = useSession()
    request.headers.set('Accept-Language', currentLocale())
    request.headers.set('X-Requested-With', 'JavaScript')
    if (request.method !== 'GET' && session.csrfToken) request.headers.set('X-CSRF-Token', session.csrfToken)
    return request
  },
  async onResponse({ response }) {
    if (response.ok) return response
    const problem = await problemOf(response)
    if (problem.status === 401 || problem.status === 499) useSession().end()
    throw problem
  },
  onError({ error }) {
    return error instanceof Problem ? error : new Problem(0)
  },
}

/** A typed client of one service; a call that is refused throws a {@link Problem}. */
export function clientOf<Paths extends object>(service: string) {
  const client = createClient<Paths>({ baseUrl: `${location.origin}/api/v1/${service}` })
  client.use(common)
  return client
}

/** What a call answered; refusals have been thrown before. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<Told<T>> {
  return (await call).data as Told<T>
}

/** What a call answered with the version that the next step must name in If-Match. */
export async function versioned<T>(call: Promise<{ data?: T; response: Response }>): Promise<{ value: Told<T>; etag: string }> {
  const { data, response } = await call
  return { value: data as Told<T>, etag: response.headers.get('ETag') ?? '' }
}
