/** 128 random bits; `crypto.randomUUID` is missing on plain-HTTP addresses other than localhost. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The key of an intent as the id of what is made by it, so that sending it again does nothing. */
export function asId(key: string): string {
  return key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * What somebody means to do once. Its Idempotency-Key stays the same while the same content is sent again
 * (lost answer, second click), and changes with the content, since a server refuses a used key for another body.
 */
export class Intent {
  private key = freshKey()
  private content: string | undefined

  keyFor(body: unknown): string {
    const content = body instanceof File ? `${body.name} ${body.size} ${body.lastModified}` : JSON.stringify(body)
    if (this.content !== undefined && this.content !== content) this.key = freshKey()
    this.content = content
    return this.key
  }

  /** The intent succeeded: what comes next is another one. */
  done() {
    this.key = freshKey()
    this.content = undefined
  }
}
