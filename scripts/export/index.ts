export {
  exportDeck,
  exportFormats,
  findDefaultPath,
  type ExportFormat,
  type ExportOptions,
  type ExportResult,
} from './export-deck.ts'
