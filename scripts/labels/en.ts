/** Every word on a slide that is not the article's. */
export const en = {
  inThisTalk: 'In this talk',
  toRemember: 'To remember',
  aboutTheSource: 'About the source',
  partners: 'Partners',
  phases: 'Phases',
  timeline: 'Timeline',
  progress: 'Progress',
  challenges: 'Challenges',
  notice: 'Notice',
  breaksOff: 'Breaks off',
  leftOut: 'Left out',
  author: 'Author',
  date: 'Date',
  length: 'Length',
  lengthValue: '{words} words in {sections} sections',
  untitled: 'Untitled article',
} as const satisfies Record<string, string>
