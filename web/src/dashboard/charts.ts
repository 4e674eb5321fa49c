import { BarChart, LineChart, MapChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { use, type ComposeOption } from 'echarts/core'
import type { BarSeriesOption, LineSeriesOption, MapSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'

// Only what the dashboard draws; as pictures of lines, which print sharp and grow with the wall.
use([BarChart, LineChart, MapChart, GridComponent, TooltipComponent, SVGRenderer])

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | MapSeriesOption | GridComponentOption | TooltipComponentOption>

/** The letters of the house, which a chart does not inherit. */
export const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif'

/** What a tooltip says, as text and never as markup: names come from workbooks. */
export function tip(title: string, lines: [string, string][]): HTMLElement {
  const box = document.createElement('div')
  const heading = box.appendChild(document.createElement('strong'))
  heading.textContent = title
  for (const [name, value] of lines) {
    const line = box.appendChild(document.createElement('div'))
    line.textContent = `${name}  ${value}`
  }
  return box
}
