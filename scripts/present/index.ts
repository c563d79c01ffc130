export { presentDeck, type PresentAddresses, type PresentOptions } from './present-deck.ts'
