import type { TextRole } from './text-role.ts'

/** A text as the audience sees it. */
export interface ReadText {
  role: TextRole
  text: string
}
