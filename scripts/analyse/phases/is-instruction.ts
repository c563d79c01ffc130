/** Whether a step begins with a verb in its base form: "Rub the fur off". */
export function isInstruction(text: string, tag: string): boolean {
  if (/^VBP?$/.test(tag)) return true
  return (
    /^(?:NN|NNP|JJ)$/.test(tag) &&
    /^\p{Lu}\p{Ll}+ (?:the|an?|all|any|your|each|every|it|them|up|down|out|off|on|in|to|\d+)\b/u.test(text)
  )
}
