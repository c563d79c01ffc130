export { findPhases } from './find-phases.ts'
