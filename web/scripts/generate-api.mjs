// Turns the promises in api-specs/ into TypeScript types: one file per service, never committed.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

const specs = fileURLToPath(new URL('../../api-specs/', import.meta.url))
const target = fileURLToPath(new URL('../src/api/generated/', import.meta.url))
const suffix = '.openapi.yaml'

mkdirSync(target, { recursive: true })
for (const file of readdirSync(specs).filter((name) => name.endsWith(suffix))) {
  const types = await openapiTypescript(pathToFileURL(specs + file))
  writeFileSync(`${target}${file.slice(0, -suffix.length)}.ts`, astToString(types))
}
