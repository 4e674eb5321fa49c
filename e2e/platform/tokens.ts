import { platform } from './settings'
import { inTurn } from './turns'

const address = `${platform.keycloak}/realms/onebeat/protocol/openid-connect/token`
const aMinute = 60_000
const held = new Map<string, { token: string; until: number }>()

async function ask(name: string, form: Record<string, string>): Promise<string | null> {
  const known = held.get(name)
  if (known && known.until > Date.now()) return known.token
  const response = await inTurn(name, () => fetch(address, { method: 'POST', body: new URLSearchParams(form) }))
  if (response.status === 400 || response.status === 401) return null
  if (!response.ok) throw new Error(`Keycloak answers ${response.status}: ${await response.text()}`)
  const { access_token, expires_in } = await response.json()
  held.set(name, { token: access_token, until: Date.now() + expires_in * 1000 - aMinute })
  return access_token
}

/** A token of somebody who has signed in before; null for who has not, or is unknown. */
export function tokenOf(account: string): Promise<string | null> {
  return ask(account, { grant_type: 'password', client_id: 'onebeat-cli', username: account, password: platform.password })
}

/** The next token is a new one, with the roles that the account has by then. */
export function forget(account: string) {
  held.delete(account)
}

/** A token of the registered system that no posting stands for. */
export function tokenOfHotline(): Promise<string | null> {
  return ask('hotline', { grant_type: 'client_credentials', client_id: 'hotline', client_secret: platform.hotlineSecret })
}
