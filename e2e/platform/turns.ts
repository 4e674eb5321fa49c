import { mkdir, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './waiting'

/** Keycloak refuses whoever signs in twice at once, and two walks go side by side: one sign-in of an account after the other. */
export async function inTurn<T>(account: string, signingIn: () => Promise<T>): Promise<T> {
  // both walks are children of one runner
  const turn = join(tmpdir(), `onebeat-${process.ppid}-${account}`)
  await until(`the other sign-in of ${account}`, () => mkdir(turn).then(() => true))
  try {
    return await signingIn()
  } finally {
    await rmdir(turn)
  }
}
