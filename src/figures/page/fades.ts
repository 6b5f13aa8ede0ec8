import { leaves, type SceneNode } from './scene.ts'

/** The colours that fade somewhere in a page, each once: one gradient is enough for all marks of a colour. */
export function fadeColours(nodes: readonly SceneNode[]): readonly string[] {
  return [...new Set(leaves(nodes).flatMap((node) => (node.kind === 'fade' ? [node.colour] : [])))]
}
