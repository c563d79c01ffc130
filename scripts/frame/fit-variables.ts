import { styleCss, type Fit } from '../measure/index.ts'

/**
 * A fit as CSS variables of a sheet: `--t-<name>` and `--t-<name>-tracking` for each style, `--m-<name>` for each
 * measure, the field's top and height.
 */
export function fitVariables(fit: Fit): Record<string, string> {
  const variables: Record<string, string> = {
    '--field-top': `${fit.field.top}px`,
    '--field-width': `${fit.field.width}px`,
    '--field-height': `${fit.field.height}px`,
  }
  for (const [name, style] of Object.entries({ ...fit.styles, headline: fit.headline })) {
    const { font, letterSpacing } = styleCss(style)
    variables[`--t-${name}`] = font
    variables[`--t-${name}-tracking`] = letterSpacing
  }
  for (const [name, pixels] of Object.entries(fit.measures)) variables[`--m-${name}`] = `${pixels}px`
  return variables
}
