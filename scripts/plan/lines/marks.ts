import type { Token, Tree } from '../../language/index.ts'

/** Whether a token holds a letter or a figure. */
export const isWord = ({ form }: Token): boolean => /[\p{L}\p{N}]/u.test(form)

export const isComma = (token: Token | undefined) => token?.form === ','

/** Whether a mark parts a token from the one before it. */
export const isMarkedOff = ({ i }: Token, { tokens }: Tree) =>
  /^(?:,|;|:|-|–|—|--|\()$/.test(tokens[i - 1]?.form ?? '')
