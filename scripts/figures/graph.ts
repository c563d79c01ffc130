/** A box of a diagram: `expansion` is what stands after the first line break of its text. */
export interface ParsedNode {
  id: string
  name: string
  expansion?: string
  /** Mermaid classes, such as `aim`. */
  classes: string[]
  /** Id of the group that it stands in. */
  group?: string
}

/** An arrow between two nodes or groups. */
export interface ParsedEdge {
  from: string
  to: string
  label?: string
  /** How its line is drawn, and whether it has a head. */
  stroke: 'normal' | 'thick' | 'dotted' | 'invisible'
  arrow: boolean
}

/** A Mermaid subgraph. */
export interface ParsedGroup {
  id: string
  title: string
  parent?: string
}

/** What Mermaid's parser understood of a diagram; for other types than flowcharts the lists are empty. */
export interface ParsedGraph {
  /** Mermaid's name of the diagram's type: `flowchart`, `sequence`, `pie`, … */
  type: string
  direction: 'LR' | 'RL' | 'TB' | 'BT'
  /** In the order of the source. */
  nodes: ParsedNode[]
  edges: ParsedEdge[]
  groups: ParsedGroup[]
  /** `accTitle` and `accDescr`. */
  title?: string
  description?: string
}
