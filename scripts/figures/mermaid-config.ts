import type { MermaidConfig } from 'mermaid'
import type { DeckColors } from './deck-colors.ts'

/** Fonts of the deck as Mermaid measures with them. */
const SANS = "'Source Sans 3 Variable', 'Helvetica Neue', Arial, sans-serif"

export const MERMAID_FONT_SIZE = 18

const FLOWCHART = {
  wrappingWidth: 170,
  padding: 10,
  nodeSpacing: 36,
  rankSpacing: 48,
  curve: 'linear',
  useMaxWidth: true,
} as const
const TIGHT = { ...FLOWCHART, wrappingWidth: 110, padding: 6, nodeSpacing: 22, rankSpacing: 30 } as const

/** Ways to lay out a flowchart, to be tried until its labels are large enough in the field. */
export const MERMAID_LAYOUTS: MermaidConfig[] = [
  {},
  { flowchart: TIGHT },
  { flowchart: TIGHT, layout: 'dagre' },
]

/**
 * Mermaid's configuration for the deck: theme, look and layout are fixed, so that a new version of Mermaid changes
 * nothing; labels are SVG text, so that they are measured where they are drawn.
 */
export function mermaidConfig(colors: DeckColors): MermaidConfig {
  const { paper, panel, ink, muted, rule, line, slab, tint } = colors
  const onSlab = colors['on-slab']
  const figures = [colors['fig-1'], colors['fig-2'], colors['fig-3'], colors['fig-4'], colors['fig-5']]
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    theme: 'base',
    look: 'classic',
    layout: 'elk',
    fontFamily: SANS,
    fontSize: MERMAID_FONT_SIZE,
    flowchart: FLOWCHART,
    elk: { nodePlacementStrategy: 'NETWORK_SIMPLEX', mergeEdges: false },
    themeCSS: `
      .node .label text, .node text, .nodeLabel { font: 600 18px 'Source Serif 4 Variable'; }
      .edgeLabel .background, .edgeLabel rect { fill: ${paper} !important; opacity: 1 !important; }
      .cluster rect { stroke: none !important; }
      .cluster text { fill: ${muted} !important; }
      .flowchart-link { stroke-width: 1.5px !important; }
      .actor { fill: ${paper}; stroke: ${ink}; }
      text.actor, text.actor > tspan { fill: ${ink} !important; stroke: none; }`,
    deterministicIds: true,
    deterministicIDSeed: 'figure',
    themeVariables: {
      fontFamily: SANS,
      fontSize: '18px',
      darkMode: false,
      background: paper,
      primaryColor: paper,
      primaryTextColor: ink,
      primaryBorderColor: ink,
      secondaryColor: panel,
      secondaryTextColor: ink,
      secondaryBorderColor: line,
      tertiaryColor: panel,
      tertiaryTextColor: ink,
      tertiaryBorderColor: rule,
      mainBkg: paper,
      nodeBorder: ink,
      nodeTextColor: ink,
      textColor: ink,
      lineColor: ink,
      titleColor: ink,
      clusterBkg: panel,
      clusterBorder: panel,
      edgeLabelBackground: paper,
      noteBkgColor: tint,
      noteTextColor: ink,
      noteBorderColor: line,
      actorBkg: paper,
      actorBorder: ink,
      actorTextColor: ink,
      actorLineColor: line,
      signalColor: ink,
      signalTextColor: ink,
      labelBoxBkgColor: panel,
      labelBoxBorderColor: line,
      labelTextColor: ink,
      loopTextColor: ink,
      activationBkgColor: tint,
      activationBorderColor: line,
      sequenceNumberColor: onSlab,
      sectionBkgColor: panel,
      altSectionBkgColor: paper,
      sectionBkgColor2: tint,
      taskBkgColor: slab,
      taskBorderColor: slab,
      taskTextColor: onSlab,
      taskTextLightColor: onSlab,
      taskTextDarkColor: ink,
      taskTextOutsideColor: ink,
      gridColor: rule,
      todayLineColor: muted,
      pieTitleTextColor: ink,
      pieSectionTextColor: onSlab,
      pieLegendTextColor: ink,
      pieStrokeColor: paper,
      pieOuterStrokeColor: paper,
      pieOpacity: '1',
      ...numbered('pie', figures, 1),
      ...numbered('cScale', figures, 0),
      ...numbered(
        'cScaleLabel',
        figures.map(() => onSlab),
        0,
      ),
      ...numbered('fillType', [panel, tint, paper, panel, tint, paper, panel, tint], 0),
      classText: ink,
      labelColor: ink,
      altBackground: panel,
      attributeBackgroundColorOdd: paper,
      attributeBackgroundColorEven: panel,
      transitionColor: ink,
      transitionLabelColor: ink,
      stateLabelColor: ink,
      stateBkg: paper,
      compositeBackground: panel,
      compositeTitleBackground: panel,
      compositeBorder: line,
      innerEndBackground: ink,
      specialStateColor: ink,
      errorBkgColor: panel,
      errorTextColor: ink,
    },
  }
}

function numbered(name: string, values: string[], first: number): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}${first + index}`, value]))
}
