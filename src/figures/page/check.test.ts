import { describe, expect, it } from 'vitest'
import { sceneFaults } from './check.ts'
import { rect, type Scene, type SceneNode, type TextNode } from './scene.ts'

const text = (value: string, x: number, y: number, size = 20): TextNode => ({
  kind: 'text',
  x,
  y,
  anchor: 'start',
  spans: [{ text: value, size, weight: 400, family: 'sans', colour: '#000000' }],
})

const page = (...nodes: readonly SceneNode[]): Scene => ({
  width: 200,
  height: 100,
  ground: '#FFFFFF',
  lang: 'zh-CN',
  title: '',
  description: '',
  nodes,
})

describe('sceneFaults', () => {
  it('finds nothing wrong with lines set under each other', () => {
    expect(sceneFaults(page(text('引进人才', 10, 30), text('工作站', 10, 50)), 20)).toEqual([])
  })

  it('names text that leaves the page, inside of groups too', () => {
    const group: SceneNode = { kind: 'group', label: '', nodes: [text('博士后科研工作站数', 60, 30)] }
    expect(sceneFaults(page(group), 20)).toEqual(['outside the page: 博士后科研工作站数'])
  })

  it('names two texts that lie over each other', () => {
    expect(sceneFaults(page(text('江北', 10, 30), text('綦江', 30, 35)), 20)).toEqual(['over each other: 江北 | 綦江'])
  })

  it('names text that is too small, and marks outside the page', () => {
    expect(sceneFaults(page(text('小', 10, 30, 12), rect(190, 10, 20, 5, '#000000')), 20)).toEqual([
      '12 px is too small: 小',
      'mark outside the page at 190, 10',
    ])
  })
})
