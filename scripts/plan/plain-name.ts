/** A name without "the" before it and the mark of the possessive behind it: "the Harl’s" → "Harl". */
export const plainName = (text: string) => text.replace(/^the |[’']s?$/gi, '')
