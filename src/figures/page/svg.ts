/** A page as a standalone SVG document: every colour and font an attribute, nothing from outside, nothing a style sheet must give. */
import { fadeColours, drawnRuns, coordinate, type DrawnRun, type Scene, type SceneNode, type TextNode } from './scene.ts'

/** Everything XML 1.0 forbids in a document, half a surrogate pair included: one such character makes the whole picture undecodable. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in XML, in an element or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

type Attributes = Readonly<Record<string, string | number | null>>

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(typeof value === 'number' ? coordinate(value) : value)}"`],
  )
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

function drawnRun({ text, fonts, span, down }: DrawnRun): string {
  return element(
    'tspan',
    {
      dy: down === 0 ? null : down,
      'font-family': fonts,
      'font-size': span.size,
      'font-weight': span.weight,
      fill: span.colour,
    },
    escapeXml(text),
  )
}

function textElement(node: TextNode, lang: Scene['lang']): string {
  return element('text', { x: node.x, y: node.y, 'text-anchor': node.anchor }, drawnRuns(node, lang).map(drawnRun).join(''))
}

function drawn(node: SceneNode, scene: Scene, fadeId: (colour: string) => string): string {
  switch (node.kind) {
    case 'text':
      return textElement(node, scene.lang)
    case 'rect': {
      const { x, y, width, height, radius, fill, opacity } = node
      return element('rect', { x, y, width, height, rx: radius || null, fill, opacity: opacity === 1 ? null : opacity })
    }
    case 'fade': {
      const { x, y, width, height, colour } = node
      return element('rect', { x, y, width, height, fill: `url(#${fadeId(colour)})` })
    }
    case 'path': {
      const { d, fill, stroke, strokeWidth, dash, opacity } = node
      return element('path', {
        d,
        fill: fill ?? 'none',
        stroke,
        'stroke-width': stroke === null ? null : strokeWidth,
        'stroke-dasharray': dash === null ? null : dash.map(coordinate).join(' '),
        opacity: opacity === 1 ? null : opacity,
      })
    }
    case 'group':
      return element('g', { 'aria-label': node.label }, node.nodes.map((inner) => drawn(inner, scene, fadeId)).join(''))
  }
}

/**
 * The SVG document of a page, to be stored or drawn on a canvas.
 * @param prefix of the ids inside, so that several pages can stand in one document
 * @param enlargement px of the picture for each px of the page
 */
export function sceneSvg(scene: Scene, prefix: string, enlargement = 1): string {
  const colours = fadeColours(scene.nodes)
  const fadeId = (colour: string) => `${prefix}-fade-${colours.indexOf(colour)}`
  const gradients = colours.map((colour) =>
    element(
      'linearGradient',
      { id: fadeId(colour) },
      element('stop', { offset: 0, 'stop-color': colour, 'stop-opacity': 0.78 }) +
        element('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': 0.04 }),
    ),
  )
  const { width, height, lang } = scene
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * enlargement,
      height: height * enlargement,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': lang,
      // Some programs else drop the space with which a part of a text begins.
      'xml:space': 'preserve',
      role: 'img',
      'font-variant-numeric': 'tabular-nums lining-nums',
    },
    [
      element('title', {}, escapeXml(scene.title)),
      element('desc', {}, escapeXml(scene.description)),
      gradients.length === 0 ? '' : element('defs', {}, gradients.join('')),
      element('rect', { width, height, fill: scene.ground }),
      ...scene.nodes.map((node) => drawn(node, scene, fadeId)),
    ].join(''),
  )
}
