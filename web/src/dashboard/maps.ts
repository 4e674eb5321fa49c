// On its own, so that whoever only wants to know which outlines there are loads no chart before there is one to draw.
export { registerMap } from 'echarts/core'
