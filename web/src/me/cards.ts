import { defineAsyncComponent, type Component } from 'vue'
import type { Role } from '@/session/session'

interface Card {
  name: string
  card: Component
  /** Whose card it is; everybody's where none is named. */
  roles?: Role[]
}

/** The cards of my page in their order; each belongs to the room that knows what stands on it. */
const cards: Card[] = [
  { name: 'entry', card: defineAsyncComponent(() => import('./MyEntryCard.vue')) },
  { name: 'posts', card: defineAsyncComponent(() => import('./MyPostsCard.vue')) },
  { name: 'awards', card: defineAsyncComponent(() => import('@/welfare/MyAwardsCard.vue')) },
  { name: 'equipment', card: defineAsyncComponent(() => import('@/equipment/MyEquipmentCard.vue')) },
  { name: 'leave', card: defineAsyncComponent(() => import('@/leave/MyLeaveCard.vue')), roles: ['COUNTY_CLERK', 'STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY', 'GRID_WORKER'] },
  { name: 'objections', card: defineAsyncComponent(() => import('./MyObjectionsCard.vue')) },
  { name: 'roster', card: defineAsyncComponent(() => import('@/roster/MyRosterCard.vue')), roles: ['STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY'] },
  { name: 'training', card: defineAsyncComponent(() => import('@/training/MyTrainingCard.vue')), roles: ['COUNTY_CLERK', 'STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY', 'GRID_WORKER'] },
  { name: 'selection', card: defineAsyncComponent(() => import('@/selection/MyWishesCard.vue')), roles: ['STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY'] },
]

export function cardsFor(roles: Role[]): Card[] {
  return cards.filter((card) => !card.roles || card.roles.some((role) => roles.includes(role)))
}
