import { ref, shallowRef, watch } from 'vue'

interface Outline {
  type: 'FeatureCollection'
  features: { type: 'Feature'; properties: { code: string; name: string }; geometry: object }[]
}

const known = new Map<string, Promise<Set<string> | null>>()

/** Fetches the outlines of a city's counties once; null where there are none. */
async function fetched(city: string): Promise<Set<string> | null> {
  const response = await fetch(`/maps/${city}.geojson`)
  // An address that is no file is answered with the console's first page.
  if (!response.ok || response.headers.get('Content-Type')?.startsWith('text/html')) return null
  const outline: Outline = await response.json()
  const { registerMap } = await import('./maps')
  registerMap(city, outline as never)
  return new Set(outline.features.map(({ properties }) => properties.code))
}

/** The codes of the counties that a city's map shows; null while there is no map, or none at all. */
export function useOutline(city: () => string | null) {
  const codes = shallowRef<Set<string> | null>(null)
  const asked = ref(false)
  watch(
    city,
    async (code) => {
      if (!code) return
      if (!known.has(code)) known.set(code, fetched(code).catch(() => null))
      const found = await known.get(code)!
      if (code === city()) codes.value = found
      asked.value = true
    },
    { immediate: true },
  )
  return { codes, asked }
}
