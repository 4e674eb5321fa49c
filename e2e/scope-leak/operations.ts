import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const specs = fileURLToPath(new URL('../../api-specs/', import.meta.url))
const suffix = '.openapi.yaml'
const methods = ['get', 'post', 'put', 'patch', 'delete']

export interface Operation {
  service: string
  method: string
  /** Below /api/v1/<service>. */
  path: string
}

/** Every operation that the services promise. */
export function operations(): Operation[] {
  return readdirSync(specs)
    .filter((file) => file.endsWith(suffix))
    .flatMap((file) => {
      const service = file.slice(0, -suffix.length)
      const { paths } = parse(readFileSync(specs + file, 'utf8')) as { paths: Record<string, Record<string, unknown>> }
      return Object.entries(paths).flatMap(([path, item]) =>
        methods.filter((method) => method in item).map((method) => ({ service, method: method.toUpperCase(), path: path.replace(`/api/v1/${service}`, '') })),
      )
    })
}

export function keyOf({ method, path }: Operation): string {
  return `${method} ${path}`
}
