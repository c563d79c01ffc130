import type { VNode } from 'vue'

/** Renders nodes that a layout took out of its slot. */
export default function VNodes({ nodes }: { nodes: VNode[] }): VNode[] {
  return nodes
}
VNodes.props = ['nodes']
