/** Code in the deck's own inks: the colours are tokens, so that light, dark and print follow. */
const theme = {
  name: 'sourcedeck',
  type: 'light' as const,
  colors: { 'editor.foreground': 'var(--ink)', 'editor.background': 'var(--panel)' },
  settings: [
    { settings: { foreground: 'var(--ink)' } },
    {
      scope: ['comment', 'punctuation.definition.comment'],
      settings: { foreground: 'var(--code-comment)', fontStyle: 'italic' },
    },
    {
      scope: ['string', 'punctuation.definition.string', 'constant.character', 'markup.inline.raw'],
      settings: { foreground: 'var(--code-string)' },
    },
    {
      scope: [
        'keyword',
        'storage',
        'constant.language',
        'entity.name.tag',
        'support.type.primitive',
        'markup.heading',
      ],
      settings: { foreground: 'var(--code-keyword)' },
    },
    { scope: ['keyword.operator'], settings: { foreground: 'var(--ink)' } },
  ],
}

export default function setupShiki() {
  return { themes: { light: theme, dark: theme } }
}
