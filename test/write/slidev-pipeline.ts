// Slidev's own road from a deck's Markdown to what is on the screen: its parser, its Vite plugin for Markdown
// (as `slidev build` runs it), and Vue's compiler and renderer. Layouts are left out: a slide's slots are put
// one after the other; components that are not Vue's stay elements.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { createSSRApp, defineComponent } from 'vue'
import { renderToString } from 'vue/server-renderer'

export interface DrawnSlide {
  layout: unknown
  /** HTML as rendered. */
  html: string
  /** Its text without tags, blanks removed. */
  text: string
  /** Text of the slide's title in Slidev's list of slides, blanks removed. */
  title: string
  /** HTML of the notes, as the presenter's view has it. */
  notes: string
}

interface SlidevPlugin {
  name: string
  transform(code: string, id: string): Promise<{ code: string }>
  load(id: string): Promise<{ code: string }>
}

/** Slidev with a deck of its own in a temporary folder. `katex` is what Slidev would find out from the deck. */
export async function openPipeline(katex: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'sourcedeck-write-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const entry = join(folder, 'slides.md')
  writeFileSync(
    entry,
    `---\ntheme: none\nmonaco: false\ntwoslash: false\n---\n\n# Deck${katex ? ' $x$' : ''}\n`,
  )
  const options = await resolveOptions({ entry }, 'build')
  const plugins = (await ViteSlidevPlugin(options)).flat(9) as (SlidevPlugin | undefined)[]
  const markdown = plugins.find((plugin) => plugin?.name === 'unplugin-vue-markdown')!
  const loader = plugins.find((plugin) => plugin?.name === 'slidev:loader')!
  const context = { error: fail, warn: fail }
  const compile = async (code: string, id: string) =>
    readTemplate((await markdown.transform.call(context, code, id)).code)

  /** Draws all slides of a deck. */
  return async (text: string): Promise<DrawnSlide[]> => {
    const { slides } = await parser.parse(text, entry)
    options.data.slides = slides.map(
      (slide) => ({ ...slide, source: slide }) as (typeof options.data.slides)[number],
    )
    return Promise.all(
      slides.map(async (slide, i) => {
        const template = await compile(slide.content, `${entry}__slidev_${i + 1}.md`)
        const html = await render(template, slide.frontmatter)
        const title = await compile(
          `<template v-if="true">\n\n${slide.title}\n\n</template>`,
          '/@slidev/title-renderer.md',
        )
        return {
          layout: slide.frontmatter.layout,
          html,
          text: textOf(html),
          title: textOf(await render(title, {})),
          notes: readNotesHtml((await loader.load(`${entry}__slidev_${i + 1}.frontmatter`)).code),
        }
      }),
    )
  }
}

/** The text of HTML without blanks, as comparisons want it. */
export function textOf(html: string): string {
  return withoutBlanks(
    html
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name]!),
  )
}

/** Without blanks; and Slidev's typographer makes `’` of `'`, which counts as the same. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('’', "'")
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" }

/** The notes in the module that Slidev makes of a slide's frontmatter. */
function readNotesHtml(code: string): string {
  const [, json = '""'] = /"noteHTML":("(?:[^"\\]|\\.)*")/.exec(code) ?? []
  return JSON.parse(json) as string
}

/** What Slidev's layout wrapper takes of a compiled slide. */
function readTemplate(code: string): string {
  const start = code.indexOf('<template>') + '<template>'.length
  return code.slice(start, code.lastIndexOf('</template>')).replace(/^<div>|<\/div>$/g, '')
}

const Sheet = defineComponent({
  template: '<slot /><slot name="left" /><slot name="right" /><slot name="figure" />',
})

async function render(template: string, frontmatter: Record<string, unknown>): Promise<string> {
  const app = createSSRApp({ components: { Sheet }, template: `<Sheet>${template}</Sheet>` })
  const errors: string[] = []
  app.config.globalProperties.$frontmatter = frontmatter
  app.config.compilerOptions.isCustomElement = (tag) => tag !== 'Sheet'
  app.config.errorHandler = (error) => errors.push(String(error))
  app.config.warnHandler = (message) => errors.push(message)
  const html = await renderToString(app)
  if (errors.length) throw new Error(`${errors.join('\n')}\n${template}`)
  return html
}

function fail(error: unknown): never {
  throw error instanceof Error ? error : new Error(String(error))
}
