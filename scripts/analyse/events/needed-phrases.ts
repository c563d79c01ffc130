/** Verbs that mean another thing without their preposition: "the newspapers called [for a war]", "put the party [on 49 seats]". */
import { childrenBy } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

/** By preposition the lemmas of the verbs that need it. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  for: /^(?:call|ask|apply|look|wait|vote|campaign|fight|press|account|care|compete|opt|run|stand|search|strive)$/,
  on: /^(?:call|put|place|insist|depend|rely|focus|agree|embark|centre|center|settle|impose|decide)$/,
  to: /^(?:refer|belong|lead|turn|convert|switch|resort|contribute|respond|object|agree|amount|appeal|return|rise|fall|grow|admit|bring|compare|limit|attribute|devote|assign|transfer|hand|move)$/,
  with: /^(?:deal|cooperate|comply|merge|charge|compete|associate|replace|provide|present|side|entrust)$/,
  of: /^(?:consist|approve|dispose|accuse|deprive|strip|convict|acquit|learn|die|convince|inform|rob|hear)$/,
  in: /^(?:base|house|locate|result|participate|engage|invest|succeed|specialise|specialize|believe|end|live|culminate|consist|put|place)$/,
  as: /^(?:serve|act|work|appoint|elect|describe|regard|recognise|recognize|designate|function|begin|start|establish|identify|know)$/,
  from: /^(?:suffer|benefit|derive|differ|refrain|free|recover|exempt|separate|prevent|ban|bar)$/,
  by: /^(?:highlight|follow|accompany|mark|prompt|trigger|cause|influence|inspire|precede|supplement|surround)$/,
  against: /^(?:vote|campaign|fight|protest|rebel|appeal)$/,
  into: /^(?:turn|divide|transform|merge|convert|translate|split|put)$/,
  under: /^(?:put|place|bring)$/,
}

/** Verbs that ask or make someone do what follows. */
const ASKING =
  /^(?:call|ask|urge|order|force|persuade|convince|invite|allow|enable|permit|require|tell|encourage|press|forbid|appeal|help|lead|cause)$/

/** Whether a caption has lost a phrase that its verb needs. */
export function lacksNeeded(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const { lemma } = tree.tokens[head]!
  // "called on Spain [to end its policy]"
  const toDo = childrenBy(tree, head, /^(?:advcl|xcomp)$/).find(
    ({ i, tag }) =>
      i > head && tag === 'VB' && childrenBy(tree, i, /^mark$/).some(({ form }) => /^to$/i.test(form)),
  )
  if (toDo && !tokens.includes(toDo.i) && ASKING.test(lemma)) return true
  return childrenBy(tree, head, /^obl/).some(({ i }) => {
    const [preposition] = childrenBy(tree, i, /^case$/)
    return (
      i > head && !tokens.includes(i) && NEEDED[preposition?.form.toLowerCase() ?? '']?.test(lemma) === true
    )
  })
}
