import type { Plugin } from 'vite'

/**
 * Makes a built page work when it is opened as a file: browsers load no modules and no fonts from there. All code
 * becomes one classic script, and fonts and small pictures become part of the style sheet.
 */
export const classicScript: Plugin = {
  name: 'sourcedeck:classic-script',
  config: {
    order: 'post',
    handler: () => ({
      build: { assetsInlineLimit: 400_000, cssCodeSplit: false, modulePreload: false },
    }),
  },
  outputOptions: (options) => ({
    ...options,
    format: 'iife',
    codeSplitting: false,
    manualChunks: undefined,
    advancedChunks: undefined,
  }),
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html
        .replaceAll(/<script type="module" crossorigin/g, '<script defer')
        .replaceAll(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
  },
}
