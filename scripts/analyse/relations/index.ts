export { findRelations } from './find-relations.ts'
