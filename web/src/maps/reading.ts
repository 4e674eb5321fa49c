import type { NewBoundaries } from './calls'

const largest = 20 * 1024 * 1024

/** The collection of a file, or why it is none. */
export async function readCollection(file: File): Promise<NewBoundaries['collection'] | 'tooLarge' | 'noJson' | 'noCollection'> {
  if (file.size > largest) return 'tooLarge'
  try {
    const read = JSON.parse(await file.text())
    return read?.type === 'FeatureCollection' && Array.isArray(read.features) ? read : 'noCollection'
  } catch {
    return 'noJson'
  }
}
