export { findDates } from './find-dates.ts'
export { findEvents } from './find-events.ts'
