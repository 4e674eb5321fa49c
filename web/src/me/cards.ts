import { defineAsyncComponent, type Component } from 'vue'

interface Card {
  name: string
  card: Component
}

/** The cards of my page in their order; each belongs to the room that knows what stands on it. */
export const cards: Card[] = [
  { name: 'entry', card: defineAsyncComponent(() => import('./MyEntryCard.vue')) },
  { name: 'posts', card: defineAsyncComponent(() => import('./MyPostsCard.vue')) },
  { name: 'awards', card: defineAsyncComponent(() => import('@/welfare/MyAwardsCard.vue')) },
  { name: 'equipment', card: defineAsyncComponent(() => import('@/equipment/MyEquipmentCard.vue')) },
  { name: 'leave', card: defineAsyncComponent(() => import('@/leave/MyLeaveCard.vue')) },
  { name: 'handovers', card: defineAsyncComponent(() => import('@/handover/MyHandoversCard.vue')) },
  { name: 'objections', card: defineAsyncComponent(() => import('./MyObjectionsCard.vue')) },
  { name: 'roster', card: defineAsyncComponent(() => import('@/roster/MyRosterCard.vue')) },
  { name: 'training', card: defineAsyncComponent(() => import('@/training/MyTrainingCard.vue')) },
  { name: 'selection', card: defineAsyncComponent(() => import('@/selection/MyWishesCard.vue')) },
]
