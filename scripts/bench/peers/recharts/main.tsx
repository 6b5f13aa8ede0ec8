/** The panels of the overview as its documentation would have one write them with recharts, and nothing else. */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { chartsAsked, plainData, plainSize, type PlainChart, type PlainData } from '#scripts/bench/peers/panels.ts'

function Chart({ name, bars }: PlainChart) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <BarChart layout="vertical" width={plainSize.width} height={plainSize.axis + plainSize.bar * bars.length} data={[...bars]}>
        <XAxis type="number" />
        <YAxis type="category" dataKey="area" width={plainSize.name} interval={0} />
        <Bar dataKey="value" isAnimationActive={false}>
          <LabelList dataKey="label" position="right" />
        </Bar>
      </BarChart>
    </figure>
  )
}

function turned(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id])
}

function Page({ data }: { readonly data: PlainData }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return (
    <main>
      <h1>recharts</h1>
      {data.areas.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => setChosen(turned(chosen, id))} />
          {name}
        </label>
      ))}
      {data.panels(chosen).map((panel) => (
        <section key={panel.id} id={panel.id}>
          {panel.charts.map((chart) => (
            <Chart key={chart.indicator} {...chart} />
          ))}
        </section>
      ))}
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page data={await plainData(chartsAsked())} />)
