import { MapChart } from 'echarts/charts'
import { registerMap, use } from 'echarts/core'

// Until somebody draws maps, echarts forgets without a word what is registered.
use(MapChart)

// On its own, so that whoever only wants to know which outlines there are loads no chart before there is one to draw.
export { registerMap }
