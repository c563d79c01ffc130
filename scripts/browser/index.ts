export { BuildError, buildDeck, type BuildDeckOptions } from './build-deck.ts'
export { browserVariable, findBrowser, type FoundBrowser } from './find-browser.ts'
export { bundlerCacheFolder, cacheFolder, packageFolder } from './folders.ts'
export { stderrIo, type Io } from './io.ts'
export { launchBrowser } from './launch-browser.ts'
export {
  canvas,
  openPrintPage,
  watchPage,
  type PageProblem,
  type PrintedSlide,
  type PrintPage,
  type PrintPageOptions,
} from './open-print-page.ts'
export { runSlidev, type SlidevProcess } from './run-slidev.ts'
export { serveFolder, type ServedFolder } from './serve-folder.ts'
export type { SlidevReport, ServeJob } from './slidev-job.ts'
export { withDeckInBrowser, type DeckInBrowser } from './with-deck-in-browser.ts'
export { waitUntilDrawn } from './wait-until-drawn.ts'
