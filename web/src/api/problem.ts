/** One field that a refusal names: where, by which rule, and in the caller's words. */
export interface FieldProblem {
  name: string
  rule: string
  message: string
}

/** The problem document (RFC 9457) that every service answers with, as far as the screen uses it. */
interface ProblemDocument {
  title?: string
  detail?: string
  code?: string
  fields?: FieldProblem[]
  [extra: string]: unknown
}

/** A call that was refused or did not arrive. Status 0 means that nothing answered. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly fields: FieldProblem[]
  readonly extras: Record<string, unknown>

  constructor(status: number, document: ProblemDocument = {}) {
    const { title, detail, code, fields, ...extras } = document
    super(detail || title || code || `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = code ?? (status === 0 ? 'offline' : `http-${status}`)
    this.title = title ?? ''
    this.detail = detail ?? ''
    this.fields = fields ?? []
    this.extras = extras
  }

  get offline() {
    return this.status === 0
  }

  /** The step does not fit the state; `possible` says what does. */
  get conflict() {
    return this.status === 409
  }

  /** Somebody else changed the record since it was read. */
  get stale() {
    return this.status === 412
  }

  /** Legal steps that came with a conflict. */
  get possible(): string[] {
    return Array.isArray(this.extras.possible) ? (this.extras.possible as string[]) : []
  }

  /** What is wrong with one input; services may name it with the parameter in front or an index behind. */
  at(field: string): string | undefined {
    const named = this.fields.find(({ name }) => name.split('.').some((part) => part.replace(/\[.*$/, '') === field))
    return named?.message
  }
}

/** Whatever was thrown, as a problem that a screen can show. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown instanceof TypeError) return new Problem(0)
  throw thrown
}

/** Reads a refusal; a body that is no problem document leaves only the status. */
export async function problemOf(response: Response): Promise<Problem> {
  const document = await response
    .clone()
    .json()
    .catch(() => ({}))
  return new Problem(response.status, document && typeof document === 'object' ? document : {})
}
