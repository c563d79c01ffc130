import type { Graph, PlannedPoint, Slide, Words } from '../types/index.ts'

export type TextRole =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'notice'
  | 'point'
  | 'lead'
  | 'item'
  | 'node'
  | 'edge'
  | 'group'
  | 'event'
  | 'when'
  | 'phase'
  | 'cell'
  | 'number'
  | 'quote'
  | 'speaker'
  | 'passage'
  | 'caption'
  | 'code'
  | 'remark'
  | 'place'

export interface SlideText {
  role: TextRole
  text: Words
}

/** Every text that the audience sees on a slide, in reading order. */
export function slideTexts(slide: Slide): SlideText[] {
  const texts: SlideText[] = []
  const add = (role: TextRole, text: Words | undefined) => text && texts.push({ role, text })
  const addPoints = (points: PlannedPoint[]) => {
    for (const { lead, text, items } of points) {
      add('lead', lead)
      add('point', text)
      for (const item of items ?? []) add('item', item)
    }
  }
  const addGraph = ({ nodes, edges, groups }: Graph) => {
    for (const { title } of groups) add('group', title)
    for (const { name, expansion } of nodes) {
      add('node', name)
      add('node', expansion)
    }
    for (const { label } of edges) add('edge', label)
  }
  add('kicker', slide.kicker)
  add('headline', slide.headline)
  switch (slide.kind) {
    case 'cover':
      add('standfirst', slide.standfirst)
      for (const part of slide.byline ?? []) add('byline', part)
      add('notice', slide.notice)
      break
    case 'overview':
      for (const { title, gist } of slide.chapters) {
        add('lead', title)
        add('point', gist)
      }
      break
    case 'points':
    case 'cards':
    case 'activities':
    case 'closing':
      addPoints(slide.points)
      break
    case 'locator':
      add('place', slide.main.name)
      for (const { name } of slide.named) add('place', name)
      addPoints(slide.points)
      break
    case 'contrast':
      for (const { title, points } of slide.sides) {
        add('lead', title)
        addPoints(points)
      }
      break
    case 'timeline':
      for (const { when, what } of slide.events) {
        add('when', when)
        add('event', what)
      }
      break
    case 'relations':
      addGraph(slide.graph)
      break
    case 'split':
      addPoints(slide.points)
      add('remark', slide.figureTitle)
      addGraph(slide.graph)
      break
    case 'phases':
      for (const { title, does, aim } of slide.phases) {
        add('phase', title)
        for (const text of does) add('item', text)
        add('item', aim)
      }
      add('remark', slide.remark)
      break
    case 'number':
      add('number', slide.value)
      add('point', slide.what)
      addPoints(slide.points)
      break
    case 'table':
      for (const cell of slide.rows.flat()) add('cell', cell)
      add('remark', slide.remark)
      break
    case 'quotation':
      add('quote', slide.quotation)
      add('speaker', slide.speaker)
      break
    case 'passage':
      for (const passage of slide.passages) add('passage', passage)
      break
    case 'picture':
      add('caption', slide.caption ?? slide.alt)
      break
    case 'code':
      add('code', slide.code)
      break
    case 'about':
      for (const { title, text } of slide.rows) {
        add('lead', title)
        for (const part of text) add('point', part)
      }
      break
    case 'statement':
      break
  }
  return texts
}
