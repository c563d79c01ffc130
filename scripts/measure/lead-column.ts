import { columns } from './grid.ts'
import { measureText } from './measure-text.ts'
import type { TextStyle } from './text-style.ts'

/**
 * Width of the column of leads: the fewest grid columns, from three to `most`, that hold each on one line; where
 * none does, `most`, and leads wrap.
 */
export function leadColumn(leads: string[], style: TextStyle, most: number): number {
  const widest = Math.max(0, ...leads.map((lead) => measureText(lead, style)))
  for (let count = 3; count < most; count += 1) if (widest <= columns(count)) return columns(count)
  return columns(most)
}
