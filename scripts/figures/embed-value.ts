/**
 * Writes a value as a JavaScript expression for a Vue attribute in double quotes: of the characters of its strings only
 * letters, digits and spaces stand as they are, so that neither Markdown nor Vue nor a style generator acts on them.
 */
export function embedValue(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined'
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (literal, at: number) => {
    const text = JSON.parse(literal) as string
    const safe = text.replace(
      /[^A-Za-z0-9 ]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    // As a plain key it would set the object's prototype.
    const isPrototypeKey = text === '__proto__' && json[at + literal.length] === ':'
    return isPrototypeKey ? `['${safe}']` : `'${safe}'`
  })
}
