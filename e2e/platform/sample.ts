import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}e2e/test-results/workbooks`
const divisions = { '411602': 'chuanhui', '411603': 'huaiyang' }

export type County = keyof typeof divisions

/** A county's workbook as SampleWorkbook of libs/workbook fills it, with planted mistakes or without; the path of the file. */
export function sampleWorkbook(county: County, mistakes = false): string {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${divisions[county]}${mistakes ? '-with-mistakes' : ''}.xlsx`
  const classPath = readFileSync(`${root}deploy/local/target/class-path`, 'utf8').trim()
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'
  const program = ['-cp', classPath, 'org.onebeat.workbook.sample.SampleWorkbook']
  execFileSync(java, [...program, `${root}e2e/data/${divisions[county]}-${county}.csv`, county, file, ...(mistakes ? ['--errors'] : [])])
  return file
}
