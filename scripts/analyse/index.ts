/**
 * analyse: Article → Analysis.
 *
 *   findOutline ─► sections, blocks      headings and what stands under them
 *   findSentences ─► sentences           split, parsed, ranked
 *   findAcronyms, findEntities ─► names
 *   findRelations, findEvents, findPhases, findQuotations, findNumbers, findLists ─► what figures are drawn from
 */
export { analyse } from './analyse.ts'
