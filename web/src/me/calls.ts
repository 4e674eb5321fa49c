import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Told } from '@/api/types'

type Schemas = components['schemas']
export type Me = Told<Schemas['MeView']>

export function me(): Promise<Me> {
  return answer(personnel.GET('/me', {}))
}
