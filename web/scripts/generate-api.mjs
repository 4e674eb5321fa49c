// Turns the promises in api-specs/ into TypeScript types: one file per service, never committed.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

const specs = fileURLToPath(new URL('../../api-specs/', import.meta.url))
const target = fileURLToPath(new URL('../src/api/generated/', import.meta.url))
const suffix = '.openapi.yaml'

mkdirSync(target, { recursive: true })
for (const file of readdirSync(specs).filter((name) => name.endsWith(suffix))) {
  const service = file.slice(0, -suffix.length)
  const types = astToString(await openapiTypescript(pathToFileURL(specs + file)))
  // Paths below the service's own address, which is the client's base.
  writeFileSync(`${target}${service}.ts`, types.replaceAll(`"/api/v1/${service}/`, '"/'))
}
