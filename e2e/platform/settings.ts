function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: ./test sets it, ./run prints it`)
  return value
}

/** Where the platform under test is, and the secrets of its demonstration accounts. */
export const platform = {
  url: process.env.ONEBEAT_URL ?? 'http://localhost:8080',
  keycloak: process.env.ONEBEAT_KEYCLOAK_URL ?? 'http://localhost:8090',
  /** Of the first administrator; the journeys give it to every account they sign in for the first time. */
  get password() {
    return needed('ONEBEAT_PASSWORD')
  },
  /** A file that says what the demonstration city has to show: ./test and ./run write it. */
  get demonstration() {
    return needed('ONEBEAT_DEMONSTRATION')
  },
  /** Of the client `hotline`: a system that is registered, but posted nowhere. */
  get hotlineSecret() {
    return needed('ONEBEAT_HOTLINE_SECRET')
  },
}
