export { findOutline, type OutlineFound } from './find-outline.ts'
export { originOf } from './origin.ts'
