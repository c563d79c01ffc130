/** What a process of Slidev's is asked to do. Slidev keeps its root folder in a global: a deck, a process. */
export type SlidevJob = BuildJob | ServeJob

interface DeckJob {
  /** Absolute path of the deck. */
  deck: string
  /** Absolute path of the package whose layouts and components the deck uses. */
  package: string
  /** Absolute path of the folder for the bundler's cache. */
  cache: string
}

export interface BuildJob extends DeckJob {
  kind: 'build'
  /** Absolute path of the folder to write to. */
  out: string
  /** `./` for a site that may lie in any folder, `/` for one that is served here. */
  base: string
  /** `hash` puts the slide's number behind `#`, which any server understands. */
  routerMode: 'hash' | 'history'
  /** Whether the page that shows all slides one below the other is included. */
  print: boolean
  /** Whether the site is to work when its page is opened as a file, without a server. */
  fromFile: boolean
}

export interface ServeJob extends DeckJob {
  kind: 'serve'
  port: number
  /** Whether other machines may connect; with a word, only who knows it. */
  remote?: true | string
}

/** What the process tells. */
export type SlidevReport =
  | { kind: 'built' }
  | { kind: 'listening'; port: number; slides: number }
  | { kind: 'log'; line: string }
  | { kind: 'failed'; text: string }
