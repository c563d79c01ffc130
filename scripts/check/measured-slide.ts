/** In CSS pixels on a canvas 980 wide, from the slide's upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Words that stand together: a paragraph, a list item, a label. */
export interface MeasuredText {
  /** Kind of element and first words. */
  element: string
  box: Box
  /** The part of each line in which ink is certain. */
  lines: Box[]
  /** Size of its smallest letters as they appear, scaling included. */
  fontSize: number
  isBold: boolean
  inFooter: boolean
  /** Whether its smallest letters are raised or lowered ones. */
  isIndex: boolean
  /** Pixels of it that the closest box with hidden overflow cuts off (0: none). */
  clipped: number
  /** Pixels by which it leaves the frame (a filled or outlined rectangle) that it stands in (0: none). */
  beyondFrame: number
  /** Characters for which no font here has a sign: a box stands in their place. */
  unknownSigns: string
  /** Lowest contrast with what is painted behind it; absent where that is a picture, or plain HTML (see axe). */
  contrast?: number
}

export interface MeasuredFigure {
  element: string
  /** The room that it has. */
  field: Box
  /** What is drawn of it. */
  drawn?: Box
  /** The words of the drawing library's complaint. */
  error?: string
}

/** What the browser says about a slide. */
export interface MeasuredSlide {
  /** 1-based. */
  slide: number
  width: number
  height: number
  /** The foot with source and page, where there is one. */
  footer?: Box
  texts: MeasuredText[]
  figures: MeasuredFigure[]
  /** Whether a picture or a drawing is on it. */
  hasPicture: boolean
  /** Pictures that did not load, as written. */
  missingPictures: string[]
  /** Boxes with hidden overflow whose content is larger. */
  overfull: { element: string; by: number }[]
  /** Addresses that it asks for. */
  addresses: string[]
}
