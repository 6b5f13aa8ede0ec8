/** The panels of the overview as its documentation would have one write them with ECharts, and nothing else. */
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as register, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { chartsAsked, plainData, plainSize, type PlainChart } from '#scripts/bench/peers/panels.ts'

register([BarChart, GridComponent, CanvasRenderer])

function draw(chart: EChartsType, { bars }: PlainChart): void {
  chart.resize({ width: plainSize.width, height: plainSize.axis + plainSize.bar * bars.length })
  chart.setOption({
    animation: false,
    grid: { left: plainSize.name, right: 80, top: 8, bottom: 24 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ area }) => area), axisLabel: { interval: 0 } },
    series: [
      {
        type: 'bar',
        data: bars.map(({ value }) => value),
        label: {
          show: true,
          position: 'right',
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => bars[dataIndex]?.label ?? '',
        },
      },
    ],
  })
}

const data = await plainData(chartsAsked())
const main = document.body.appendChild(document.createElement('main'))
main.appendChild(document.createElement('h1')).textContent = 'ECharts'
const charts = new Map<string, EChartsType>()
const chosen = new Set<string>()

for (const { id, name } of data.areas) {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(id)
    else chosen.delete(id)
    drawAll()
  })
  const label = main.appendChild(document.createElement('label'))
  label.append(box, name)
}

for (const panel of data.panels(chosen)) {
  const section = main.appendChild(document.createElement('section'))
  section.id = panel.id
  for (const { indicator, name } of panel.charts) {
    const figure = section.appendChild(document.createElement('figure'))
    figure.appendChild(document.createElement('figcaption')).textContent = name
    const place = figure.appendChild(document.createElement('div'))
    const chart = init(place, null, { width: plainSize.width, height: plainSize.axis })
    // A canvas tells nobody what is on it.
    chart.on('rendered', () => section.setAttribute('data-drawn', String(performance.now())))
    charts.set(indicator, chart)
  }
}
drawAll()

function drawAll(): void {
  for (const panel of data.panels(chosen))
    for (const chart of panel.charts) {
      const drawn = charts.get(chart.indicator)
      if (drawn) draw(drawn, chart)
    }
}
