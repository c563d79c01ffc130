/**
 * What features are made of: numbers for each word of a sentence, in columns. A word stands in a slot: slot 0
 * is "no word", slot 1 what stands before the sentence, slots 2 … n+1 the words, slot n+2 the root (and what
 * follows the sentence), slot n+3 one more after it.
 */
import { hashText } from './hash.ts'
import { lookUp, vectorRowOf } from './lexicon.ts'

/** The slot of the first word. */
export const firstSlot = 2

/** Columns of numbers by slot. */
export interface Atoms {
  /** How many words. */
  n: number
  /** The slot of the root. */
  root: number
  word: Int32Array
  /** Number of the tag, from 1; filled in when the tags are known. */
  tag: Int32Array
  /** Which tags the lexicon gives to the word. */
  tagSet: Int32Array
  /** Class by behaviour. */
  fine: Int32Array
  coarse: Int32Array
  suffix2: Int32Array
  suffix3: Int32Array
  suffix4: Int32Array
  firstLetter: Int32Array
  shape: Int32Array
  /** Row of the word's vector, 0 for none. */
  vector: Int32Array
}

/** Tags of the slots that hold no word; above all numbers of tags. */
export const edgeTags = { before: 120, root: 121, after: 122 } as const

/** The columns of a sentence, tags still empty. */
export function readAtoms(forms: readonly string[]): Atoms {
  const n = forms.length
  const column = () => new Int32Array(n + 4)
  const atoms: Atoms = {
    n,
    root: n + firstSlot,
    word: column(),
    tag: column(),
    tagSet: column(),
    fine: column(),
    coarse: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    firstLetter: column(),
    shape: column(),
    vector: column(),
  }
  markEdges(atoms)
  forms.forEach((form, i) => {
    const slot = i + firstSlot
    const known = knownOf(form)
    atoms.word[slot] = known.word
    atoms.tagSet[slot] = known.tagSet
    atoms.fine[slot] = known.fine
    atoms.coarse[slot] = known.coarse
    atoms.suffix2[slot] = known.suffix2
    atoms.suffix3[slot] = known.suffix3
    atoms.suffix4[slot] = known.suffix4
    atoms.firstLetter[slot] = known.firstLetter
    atoms.shape[slot] = known.shape
    atoms.vector[slot] = known.vector
  })
  return atoms
}

/** A form as the features see it: small letters, straight quotes, numbers alike. */
export function normaliseForm(form: string): string {
  if (/^\d/.test(form))
    return /^(?:1\d|20)\d\d$/.test(form)
      ? '!year'
      : /^\d+$/.test(form) && form.length < 3
        ? '!few'
        : '!number'
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

type KnownOfForm = Record<Exclude<keyof Atoms, 'n' | 'root' | 'tag'>, number>

/** Forms come again and again; the store is emptied when it has grown large. */
const store = new Map<string, KnownOfForm>()
const storeLimit = 50_000

function knownOf(form: string): KnownOfForm {
  const stored = store.get(form)
  if (stored) return stored
  const normal = normaliseForm(form)
  const known = {
    word: hashText(normal),
    ...lookUp(form.replace(/[’‘]/g, "'")),
    suffix2: hashText(normal.slice(-2)),
    suffix3: hashText(normal.slice(-3)),
    suffix4: hashText(normal.slice(-4)),
    firstLetter: normal.charCodeAt(0),
    shape: shapeOf(form),
    vector: vectorRowOf(normal),
  }
  if (store.size >= storeLimit) store.clear()
  store.set(form, known)
  return known
}

function shapeOf(form: string): number {
  if (/^\d/.test(form)) return /\p{L}/u.test(form) ? 2 : 1
  if (/^\p{Lu}/u.test(form))
    return /^\p{Lu}[\p{Lu}.&\d-]*s?$/u.test(form)
      ? form.length > 1
        ? 3
        : 4
      : /[-\d]|\p{Lu}/u.test(form.slice(1))
        ? 5
        : 6
  if (/^\p{Ll}/u.test(form)) return /[-.\d]/.test(form) ? 7 : /\p{Lu}/u.test(form) ? 8 : 9
  return 10
}

function markEdges(atoms: Atoms): void {
  atoms.tag[1] = edgeTags.before
  atoms.tag[atoms.root] = edgeTags.root
  atoms.tag[atoms.root + 1] = edgeTags.after
  for (const slot of [1, atoms.root, atoms.root + 1]) {
    const edge = slot === 1 ? 11 : slot === atoms.root ? 12 : 13
    for (const name of ['word', 'suffix2', 'suffix3', 'suffix4', 'shape'] as const) atoms[name][slot] = edge
  }
}
