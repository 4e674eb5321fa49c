import { ChatDotRound, CircleCheck, Guide, House, Microphone, Present } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Recordable } from './kinds'

export const icons: Record<Recordable, Component> = { SWEEP: CircleCheck, VISIT: House, PATROL: Guide, PUBLICITY: Microphone, DEED: Present, OPINION: ChatDotRound }
