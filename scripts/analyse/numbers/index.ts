export { findNumbers } from './find-numbers.ts'
