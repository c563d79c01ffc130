export { checkDeck, type CheckOptions, type CheckReport } from './check-deck.ts'
export { checkDeckInBrowser } from './check-deck-in-browser.ts'
export { checkProvenance } from './provenance.ts'
export type { Fault } from './fault.ts'
