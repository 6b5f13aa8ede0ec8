import { useId } from 'react'
import { drawnRuns, fadeColours, type Scene as Page, type SceneNode } from './scene.ts'

interface SceneProps {
  readonly scene: Page
}

/** A page as a picture on screen, as wide as its container: one image with a name, the same drawing as the exported one. */
export function Scene({ scene }: SceneProps) {
  const id = useId()
  const colours = fadeColours(scene.nodes)
  const fadeId = (colour: string) => `${id}-fade-${colours.indexOf(colour)}`
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      lang={scene.lang}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      fontVariant="tabular-nums lining-nums"
      style={{ display: 'block', width: '100%', height: '100%' }}
    >
      <title id={`${id}-title`}>{scene.title}</title>
      <desc id={`${id}-description`}>{scene.description}</desc>
      <defs>
        {colours.map((colour) => (
          <linearGradient key={colour} id={fadeId(colour)}>
            <stop offset="0" stopColor={colour} stopOpacity="0.78" />
            <stop offset="1" stopColor={colour} stopOpacity="0.04" />
          </linearGradient>
        ))}
      </defs>
      <rect width={scene.width} height={scene.height} fill={scene.ground} />
      <Nodes nodes={scene.nodes} lang={scene.lang} fadeId={fadeId} />
    </svg>
  )
}

interface NodesProps {
  readonly nodes: readonly SceneNode[]
  readonly lang: Page['lang']
  readonly fadeId: (colour: string) => string
}

/** The order of the nodes of a page never changes while it is shown, so that their place is their key. */
function Nodes({ nodes, lang, fadeId }: NodesProps) {
  return [...nodes.entries()].map(([place, node]) => <Node key={place} node={node} lang={lang} fadeId={fadeId} />)
}

function Node({ node, lang, fadeId }: Omit<NodesProps, 'nodes'> & { readonly node: SceneNode }) {
  switch (node.kind) {
    case 'text':
      return (
        <text x={node.x} y={node.y} textAnchor={node.anchor}>
          {[...drawnRuns(node, lang).entries()].map(([place, { text, fonts, span, down }]) => (
            <tspan
              key={place}
              {...(down === 0 ? {} : { dy: down })}
              fontFamily={fonts}
              fontSize={span.size}
              fontWeight={span.weight}
              fill={span.colour}
            >
              {text}
            </tspan>
          ))}
        </text>
      )
    case 'rect': {
      const { x, y, width, height, radius, fill, opacity } = node
      return <rect x={x} y={y} width={width} height={height} rx={radius} fill={fill} opacity={opacity} />
    }
    case 'fade': {
      const { x, y, width, height, colour } = node
      return <rect x={x} y={y} width={width} height={height} fill={`url(#${fadeId(colour)})`} />
    }
    case 'path': {
      const { d, fill, stroke, strokeWidth, dash, opacity } = node
      const line = stroke === null ? {} : { stroke, strokeWidth }
      const broken = dash === null ? {} : { strokeDasharray: dash.join(' ') }
      return <path d={d} fill={fill ?? 'none'} opacity={opacity} {...line} {...broken} />
    }
    case 'group':
      return (
        <g aria-label={node.label}>
          <Nodes nodes={node.nodes} lang={lang} fadeId={fadeId} />
        </g>
      )
  }
}
