import { fitsRelations } from '../../figures/index.ts'
import type { Analysis, EntityKind, Graph, GraphNode, Relation, Sourced } from '../../types/index.ts'
import { bearsOut } from '../bears-out.ts'
import { chapterMatter, meanWorth, type Draft, type DraftContext } from '../draft.ts'

/** Fewer relations are better said than drawn. */
const LEAST_RELATIONS = 3
/** With fewer named actors the figure would be one of common nouns. */
const LEAST_ACTORS = 3
const ACTORS = new Set<EntityKind>(['organisation', 'state', 'group', 'person', 'operation'])

/** The relations of a section, or else of the chapter, around the actor that has most of them. */
export function draftRelations(context: DraftContext): Draft[] {
  const bySection = context.chapter.sections.flatMap((section) => draftFigure([section], context) ?? [])
  if (bySection.length > 0) return bySection
  return draftFigure(context.chapter.sections, context) ?? []
}

function draftFigure(sections: number[], context: DraftContext): Draft[] | undefined {
  const { analysis, matter } = context
  const own = new Set(
    chapterMatter(context).flatMap(({ sentence }) =>
      sections.includes(sentence.section) ? [sentence.index] : [],
    ),
  )
  const stated = analysis.relations.filter(
    ({ sentence, label }) => own.has(sentence) && bearsOut(label, analysis),
  )
  const connected = largestComponent(stated)
  for (let count = connected.length; count >= LEAST_RELATIONS; count--) {
    const kept = connected.slice(0, count)
    const graph = toGraph(kept, analysis)
    const actors = countActors(kept, analysis)
    if (actors < LEAST_ACTORS || !fitsRelations(graph)) continue
    const uses = [...new Set(kept.map((relation) => relation.sentence))]
    return [
      {
        evidence: { kind: 'relations', graph },
        uses,
        sections: [...new Set(uses.map((index) => analysis.sentences[index]!.section))],
        value: 0.7 + 0.12 * actors + 0.04 * kept.length + 0.3 * meanWorth(matter, uses),
      },
    ]
  }
  return undefined
}

/** How many of the nodes are actors with a name of their own. */
function countActors(relations: Relation[], { entities }: Analysis): number {
  const named = relations
    .flatMap(({ subjectEntity, objectEntity }) => [subjectEntity, objectEntity])
    .filter((index) => index !== undefined && ACTORS.has(entities[index]?.kind ?? 'other'))
  return new Set(named).size
}

const keyOf = (entity: number | undefined, { text }: Sourced) =>
  entity === undefined ? `t:${text.toLowerCase()}` : `e:${entity}`
const subjectKey = (relation: Relation) => keyOf(relation.subjectEntity, relation.subject)
const objectKey = (relation: Relation) => keyOf(relation.objectEntity, relation.object)

/** Where most relations have one end in common, the few others are left out: a hub is read at a glance. */
const SHARE_OF_HUB = 0.7

/** The largest set of relations that hang together, those of the busiest actor first, or alone. */
function largestComponent(relations: Relation[]): Relation[] {
  // What joins two names makes a hub sooner than what is done to things.
  const isBetweenNames = ({ subjectEntity, objectEntity }: Relation) =>
    subjectEntity !== undefined && objectEntity !== undefined
  const degree = new Map<string, number>()
  for (const relation of relations)
    for (const key of [subjectKey(relation), objectKey(relation)])
      degree.set(key, (degree.get(key) ?? 0) + (isBetweenNames(relation) ? 2 : 1))
  const component = new Map<string, string>()
  const find = (key: string): string => {
    const parent = component.get(key) ?? key
    return parent === key ? key : find(parent)
  }
  for (const relation of relations) component.set(find(subjectKey(relation)), find(objectKey(relation)))
  const parts = Map.groupBy(relations, (relation) => find(subjectKey(relation)))
  const largest = [...parts.values()].sort((a, b) => b.length - a.length)[0] ?? []
  const weight = (relation: Relation) =>
    (degree.get(subjectKey(relation)) ?? 0) + (degree.get(objectKey(relation)) ?? 0)
  const hub = [...degree].sort((a, b) => b[1] - a[1])[0]?.[0]
  const atHub = (relation: Relation) => Number(subjectKey(relation) === hub || objectKey(relation) === hub)
  const named = (relation: Relation) => Number(isBetweenNames(relation))
  const hubbed = largest.filter(atHub)
  const isHub = hubbed.length >= LEAST_RELATIONS && hubbed.length >= SHARE_OF_HUB * largest.length
  return (isHub ? hubbed : largest).toSorted(
    (a, b) => atHub(b) - atHub(a) || named(b) - named(a) || weight(b) - weight(a) || a.sentence - b.sentence,
  )
}

function toGraph(relations: Relation[], analysis: Analysis): Graph {
  const nodes = new Map<string, GraphNode>()
  const inOrder = relations.toSorted((a, b) => a.sentence - b.sentence)
  const node = (key: string, entity: number | undefined, text: Sourced): GraphNode => {
    const known = nodes.get(key)
    if (known) return known
    const acronym = entity === undefined ? undefined : analysis.entities[entity]?.acronym
    const full = entity === undefined ? undefined : analysis.entities[entity]?.name
    const made: GraphNode = {
      id: `n${nodes.size + 1}`,
      name: acronym ?? text,
      expansion: acronym && full && full.text !== acronym.text ? full : undefined,
    }
    nodes.set(key, made)
    return made
  }
  const edges = inOrder.map((relation) => ({
    from: node(subjectKey(relation), relation.subjectEntity, relation.subject).id,
    to: node(objectKey(relation), relation.objectEntity, relation.object).id,
    label: relation.label,
  }))
  return { direction: 'LR', nodes: [...nodes.values()], edges, groups: [] }
}
