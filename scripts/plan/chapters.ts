/** The chapters of a talk: the article's main sections, neighbours put together until there are few enough. */
import type { Analysis } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import { findGroups } from './chapters/find-groups.ts'
import { mergeCost, mergeGroups, type Group } from './chapters/group.ts'
import { nameHeads } from './chapters/name-heads.ts'

/** Fewer chapters are not put together, however thin. */
const FEWEST = 2

/**
 * At most `limit` chapters. Of all neighbours the pair is put together that is shortest together and shares most words.
 * Openings, closings and apparatus are no chapters.
 * @param isThin Whether some sections together have too little to show for a chapter of their own.
 */
export function planChapters(
  analysis: Analysis,
  limit: number,
  isThin: (sections: number[]) => boolean = () => false,
): Chapter[] {
  const groups = joinCheapest(joinThin(findGroups(analysis), isThin), limit)
  return groups.map((group, i) => ({
    no: i + 1,
    heads: group.heads.map(({ index }) => index),
    sections: group.sections,
    title: nameHeads(group.heads, analysis).title,
  }))
}

/** A chapter that has hardly anything to show goes with the shorter of its neighbours. */
function joinThin(groups: Group[], isThin: (sections: number[]) => boolean): Group[] {
  const joined = [...groups]
  for (let i = 0; i < joined.length && joined.length > FEWEST;) {
    const [before, group, after] = [joined[i - 1], joined[i]!, joined[i + 1]]
    if (!isThin(group.sections)) {
      i++
      continue
    }
    const at = before && (!after || before.words <= after.words) ? i - 1 : i
    joined.splice(at, 2, mergeGroups(joined[at]!, joined[at + 1]!))
    i = at
  }
  return joined
}

function joinCheapest(groups: Group[], limit: number): Group[] {
  const joined = [...groups]
  while (joined.length > limit) {
    let best = 0
    let least = Infinity
    for (let i = 0; i + 1 < joined.length; i++) {
      const cost = mergeCost(joined[i]!, joined[i + 1]!)
      if (cost < least) [least, best] = [cost, i]
    }
    joined.splice(best, 2, mergeGroups(joined[best]!, joined[best + 1]!))
  }
  return joined
}
