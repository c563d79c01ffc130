/** Names that sections of articles bear whatever the subject is. */
const NAMES =
  /^(?:abstract|introduction|overview|background|summary|executive summary|preface|foreword|prologue|context|motivation|history|methods?|methodology|materials and methods|results|findings|data|analysis|evaluation|discussion|limitations|related work|future work|implications|recommendations|conclusions?|concluding remarks|outlook|epilogue|afterword|appendix(?: \w+)?|glossary|prerequisites|requirements|installation|usage|getting started|faq|frequently asked questions|next steps|early life|personal life|career|legacy|biography|reception|plot|see also|references|bibliography|notes|footnotes|endnotes|sources|works cited|further reading|external links|acknowledge?ments?)$/i

/** Whether a line is the usual name of a section ("Introduction", "See also"), numbered or not. */
export function isSectionName(text: string): boolean {
  return NAMES.test(
    text
      .replace(/^(?:\d+(?:\.\d+)*|[IVX]+)[.)]?\s+/, '')
      .replace(/:$/, '')
      .trim(),
  )
}
