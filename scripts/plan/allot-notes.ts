/** Which sentences each slide's notes hold. */
import type { Leads } from './find-leads.ts'
import type { Matter } from './matter.ts'
import { isTurn } from './openers.ts'
import { paragraphsOf, isSayable, type NotesOf } from './notes.ts'

export interface Allotted {
  /** Indices of sentences, a set for each slide. */
  slides: Set<number>[]
  /** Sentences that are not said as what they point back to is not, or what they announce. */
  orphans: Set<number>
}

/**
 * All that a slide shows with what it leans on, and of the rest the worthiest paragraphs until `words` are reached. What
 * leans on another sentence is said where that one is, behind it, or not at all.
 * @param leads By the index of the sentence.
 */
export function allotNotes(slides: NotesOf[], matter: Matter[], leads: Leads[], words: number): Allotted {
  const home = new Map<number, number>()
  slides.forEach(({ uses }, slide) => uses.forEach((index) => home.has(index) || home.set(index, slide)))
  const shown = new Set(home.keys())
  for (const index of [...shown].sort((a, b) => a - b)) bring(index, home, matter, leads)
  const { places, orphans } = placeRest(slides, home, matter, leads)
  let left = words - lengthOf([...home.keys()], matter)
  for (const unit of unitsOf(slides.length, places, home, matter)) {
    const fresh = withNeeded(unit, places, leads).filter((index) => !home.has(index))
    const length = lengthOf(fresh, matter)
    if (length === 0 || length > left) continue
    for (const index of fresh) home.set(index, places.get(index)!)
    left -= length
  }
  dropLost(home, shown, leads, matter).forEach((index) => orphans.add(index))
  const said = slides.map(
    (_, slide) => new Set([...home].filter(([, at]) => at === slide).map(([index]) => index)),
  )
  for (const index of shown) repeatLeads(index, home, said, matter, leads)
  return { slides: said, orphans }
}

const lengthOf = (indices: number[], matter: Matter[]) =>
  indices.reduce((sum, index) => sum + matter[index]!.sentence.words, 0)

/** Brings to a slide what one of its sentences points back to and what it announces, where no slide shows that. */
function bring(index: number, home: Map<number, number>, matter: Matter[], leads: Leads[]): void {
  const { back, named, announces } = leads[index]!
  const slide = home.get(index)!
  const mayCome = (other: number) =>
    !home.has(other) && isNear(other, index, matter) && isSayable(matter[other]!)
  // "Thus" can be understood without the sentence before it: that one rather stays with its own leads.
  const isFree = (other: number) =>
    isTurn(matter[index]!.sentence.text)
      ? leads[other]!.back.every((lead) => mayCome(lead) || home.get(lead) === slide)
      : leads[other]!.back.every((lead) => mayCome(lead) || isToldBy(home.get(lead), slide))
  for (const other of [...back, ...named, ...(announces ? [index + 1] : [])]) {
    if (!mayCome(other) || !isFree(other)) continue
    home.set(other, slide)
    bring(other, home, matter, leads)
  }
}

const isNear = (a: number, b: number, matter: Matter[]) =>
  matter[a]?.sentence.section === matter[b]!.sentence.section

/**
 * The slide where each other sentence may be said: that of what it points back to, else of the sentence before it in its
 * paragraph, else the first that may say it.
 */
function placeRest(
  slides: NotesOf[],
  home: Map<number, number>,
  matter: Matter[],
  leads: Leads[],
): { places: Map<number, number>; orphans: Set<number> } {
  const places = new Map<number, number>()
  const orphans = new Set<number>()
  const at = (index: number) => home.get(index) ?? places.get(index)
  const firstMay = new Map(
    slides.flatMap(({ may }, slide) => may.map((index) => [index, slide] as const)).reverse(),
  )
  matter.forEach((one, index) => {
    if (home.has(index) || !isSayable(one)) return
    const { back, isLost, announces } = leads[index]!
    const before = matter[index - 1]?.sentence.block === one.sentence.block ? at(index - 1) : undefined
    const own = before ?? firstMay.get(index) ?? -1
    const lead = back.at(-1)
    const followed = announces && home.has(index + 1) ? home.get(index + 1) : undefined
    const place = lead === undefined ? (followed ?? own) : at(lead)
    if (own < 0 && followed === undefined && lead === undefined) return
    if (isLost || place === undefined || back.some((other) => !isToldBy(at(other), place))) orphans.add(index)
    else places.set(index, place)
  })
  return { places, orphans }
}

/** Whether what is said at one slide has been told by the end of another. */
const isToldBy = (slide: number | undefined, end: number | undefined) =>
  slide !== undefined && end !== undefined && slide <= end

/** What is said together, the worthiest first. */
function unitsOf(
  slides: number,
  places: Map<number, number>,
  home: Map<number, number>,
  matter: Matter[],
): number[][] {
  const all = Array.from({ length: slides }, (_, slide) =>
    paragraphsOf(
      [...places].filter(([, at]) => at === slide).map(([index]) => index),
      matter,
    ),
  ).flat()
  const worthOf = (indices: number[]) =>
    indices.reduce((sum, index) => sum + matter[index]!.worth, 0) / Math.max(1, indices.length)
  return all
    .filter((unit) => unit.some((index) => !home.has(index)))
    .map((unit) => ({ unit, worth: worthOf(unit) }))
    .sort((a, b) => b.worth - a.worth || a.unit[0]! - b.unit[0]!)
    .map(({ unit }) => unit)
}

/** Sentences with all that they point back to and that is still to be said, on the same slide. */
function withNeeded(unit: number[], places: Map<number, number>, leads: Leads[]): number[] {
  const all = new Set(unit)
  for (const index of all) for (const other of leads[index]!.back) if (places.has(other)) all.add(other)
  return [...all]
}

/** Takes back what is left without what it goes on from or announces, until nothing is. @returns What was taken back. */
function dropLost(home: Map<number, number>, shown: Set<number>, leads: Leads[], matter: Matter[]): number[] {
  const dropped: number[] = []
  const isSaidWith = (other: number, index: number) => home.get(other) === home.get(index)
  const isLost = (index: number) => {
    const { back, goesOn, announces } = leads[index]!
    const place = home.get(index)
    if (back.some((other) => !isToldBy(home.get(other), place)) || !isSaidWith(back.at(-1) ?? index, index))
      return true
    if (announces && !isSaidWith(index + 1, index)) return true
    if (!goesOn) return false
    return ![...home.keys()].some(
      (other) => other < index && isNear(other, index, matter) && isSaidWith(other, index),
    )
  }
  for (let found = true; found;) {
    const lost = [...home.keys()].filter(
      (index) => !shown.has(index) && isLost(index) && !isNeeded(index, shown, home, leads),
    )
    lost.forEach((index) => home.delete(index))
    dropped.push(...lost)
    found = lost.length > 0
  }
  return dropped
}

/** What a shown sentence points back to is said once more where the slide before did not end with it. */
function repeatLeads(
  index: number,
  home: Map<number, number>,
  said: Set<number>[],
  matter: Matter[],
  leads: Leads[],
): void {
  const slide = home.get(index)!
  const lead = leads[index]!.back.at(-1)
  if (lead === undefined || said[slide]!.has(lead)) return
  if (!leads[lead]!.back.every((other) => isToldBy(home.get(other), slide))) return
  const justSaid = Math.max(...(said[slide - 1] ?? []))
  if (!home.has(lead) || (justSaid === lead && Math.min(...said[slide]!) === index)) return
  if (isNear(lead, index, matter) && !isTurn(matter[index]!.sentence.text)) said[slide]!.add(lead)
}

/** Whether a sentence that a slide shows points back to it. */
const isNeeded = (index: number, shown: Set<number>, home: Map<number, number>, leads: Leads[]) =>
  [...shown].some((other) => leads[other]!.back.includes(index) && home.get(other) === home.get(index))
