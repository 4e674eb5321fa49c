import { answer } from '@/api/client'
import type { components } from '@/api/generated/jurisdiction'
import { jurisdiction as service } from '@/api/services'
import type { Told } from '@/api/types'

type Schemas = components['schemas']
export type LayoutLine = Told<Schemas['LayoutLine']>
export type StationLayout = Told<Schemas['StationLayout']>
export type SectorLine = StationLayout['beats'][number]
export type Member = StationLayout['chiefs'][number]

/** Counties for the city, stations for a county. */
export async function layout(county?: number): Promise<LayoutLine[]> {
  return (await answer(service.GET('/layout', { params: { query: { county } } }))).items
}

export function layoutOf(station: number): Promise<StationLayout> {
  return answer(service.GET('/layout/{station}', { params: { path: { station } } }))
}
