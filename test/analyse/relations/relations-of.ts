import { understandText } from '../context-of.ts'

/** The relations of a text as `subject | label | object`. */
export function relationsOf(text: string): string[] {
  return understandText(`# Title\n\n${text}`).relations.map(
    ({ subject, label, object }) => `${subject.text} | ${label.text} | ${object.text}`,
  )
}
