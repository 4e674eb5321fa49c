import { ref, shallowRef, watch } from 'vue'
import { boundaries, type Boundary } from '@/maps/calls'
import { oneSystem } from '@/maps/systems'

interface Outline {
  type: 'FeatureCollection'
  features: { type: 'Feature'; properties: { code: string; name: string; cp?: number[] }; geometry: object }[]
}

/** What a map shows, and whose it is. */
export interface Shown {
  codes: Set<string>
  approvals: string[]
}

const known = new Map<string, Promise<Shown | null>>()

/** The outlines that come with the console; null where there are none for this city. */
async function shipped(city: string): Promise<Outline | null> {
  const response = await fetch(`/maps/${city}.geojson`)
  // An address that is no file is answered with the console's first page.
  if (!response.ok || response.headers.get('Content-Type')?.startsWith('text/html')) return null
  return response.json()
}

function asOutline(imported: Boundary[]): Outline {
  return {
    type: 'FeatureCollection',
    features: imported.map(({ code, name, geometry, label }) => ({ type: 'Feature', properties: { code, name, cp: [label.longitude, label.latitude] }, geometry })),
  }
}

/** The city's own map where it has brought one in that shows as many counties; what comes with the console otherwise. */
async function fetched(city: string): Promise<Shown | null> {
  const [imported, file] = await Promise.all([boundaries({ kind: 'COUNTY' }).then(oneSystem, () => []), shipped(city).catch(() => null)])
  const own = imported.length > 0 && imported.length >= (file?.features.length ?? 0)
  const outline = own ? asOutline(imported) : file
  if (!outline) return null
  const { registerMap } = await import('./maps')
  registerMap(city, outline as never)
  const approvals = own ? imported.flatMap(({ approval }) => approval ?? []) : []
  return { codes: new Set(outline.features.map(({ properties }) => properties.code)), approvals: [...new Set(approvals)] }
}

/** The next map is fetched anew: outlines have come in. */
export function forgetOutlines() {
  known.clear()
}

/** What a city's map shows; null while there is no map, or none at all. */
export function useOutline(city: () => string | null) {
  const shown = shallowRef<Shown | null>(null)
  const asked = ref(false)
  watch(
    city,
    async (code) => {
      if (!code) return
      if (!known.has(code)) known.set(code, fetched(code).catch(() => null))
      const found = await known.get(code)!
      if (code === city()) shown.value = found
      asked.value = true
    },
    { immediate: true },
  )
  return { shown, asked }
}
