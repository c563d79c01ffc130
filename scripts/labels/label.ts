import { en } from './en.ts'

export type LabelKey = keyof typeof en

/** Words of the deck's own, from the closed list of its language: never a statement about the subject. */
export interface Label {
  label: LabelKey
  /** Fills `{name}` in the text. */
  values?: Record<string, string | number>
}

/** The text of a label. */
export function labelText({ label, values = {} }: Label): string {
  return en[label].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
