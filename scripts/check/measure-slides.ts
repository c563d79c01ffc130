import type { Box, MeasuredFigure, MeasuredSlide, MeasuredText } from './measured-slide.ts'

/**
 * Measures all slides on the page of all slides. Runs in the page, so that it holds its helpers itself: the page's
 * height must cover all slides, as what is behind a text is found by its place on the screen.
 */
export function measureSlides(): MeasuredSlide[] {
  const canvasWidth = 980
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const colors = new Map<string, number[]>()
  const signs = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const pictures = new Map<string, string>()
  const shapeNames = new Set(['rect', 'circle', 'ellipse', 'path', 'polygon', 'polyline', 'line', 'image'])

  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map(measureSlide)

  function measureSlide(slide: HTMLElement): MeasuredSlide {
    const origin = slide.getBoundingClientRect()
    const unit = canvasWidth / origin.width
    const elements = listElements(slide)
    const footer = slide.querySelector('footer')?.getBoundingClientRect()
    const toBox = (rect: DOMRect | Box): Box => ({
      x: (rect.x - origin.x) * unit,
      y: (rect.y - origin.y) * unit,
      width: rect.width * unit,
      height: rect.height * unit,
    })
    return {
      slide: Number(slide.id.split('-')[0]),
      width: canvasWidth,
      height: origin.height * unit,
      footer: footer && footer.height > 0 ? toBox(footer) : undefined,
      texts: groupTexts(elements).map(([block, nodes]) => measureText(slide, block, nodes, toBox, unit)),
      figures: listFigures(slide).map((figure) => measureFigure(slide, figure, toBox)),
      hasPicture: elements.some(
        (element) => /^(?:img|svg|canvas|video|iframe)$/i.test(element.tagName) && isSeen(element),
      ),
      missingPictures: elements
        .filter(
          (element) => element instanceof HTMLImageElement && element.naturalWidth === 0 && isSeen(element),
        )
        .map((element) => element.getAttribute('src') ?? ''),
      overfull: elements.flatMap(measureOverflow),
      addresses: elements.flatMap((element) =>
        ['src', 'href', 'data', 'poster'].flatMap((name) => element.getAttribute(name) ?? []),
      ),
    }
  }

  /** All elements below, those in shadow roots included. */
  function listElements(root: Element | ShadowRoot): Element[] {
    return [...root.children].flatMap((child) => [
      child,
      ...(child.shadowRoot ? listElements(child.shadowRoot) : []),
      ...listElements(child),
    ])
  }

  function parentOf(node: Node): Element | null {
    if (node.parentElement) return node.parentElement
    const root = node.getRootNode()
    return root instanceof ShadowRoot ? root.host : null
  }

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    // What is for screen readers alone is cut down to a pixel.
    for (let up: Element | null = element; up; up = parentOf(up)) {
      if (!(up instanceof HTMLElement)) continue
      const { overflow, clipPath, position } = getComputedStyle(up)
      if (overflow !== 'visible' && (up.clientWidth <= 2 || up.clientHeight <= 2) && up.clientWidth > 0)
        return false
      if (position === 'absolute' && clipPath === 'inset(50%)') return false
      if (up.classList.contains('print-slide-container')) break
    }
    return true
  }

  function groupTexts(elements: Element[]): [Element, Text[]][] {
    const groups = new Map<Element, Text[]>()
    for (const element of elements) {
      if (['STYLE', 'SCRIPT', 'TITLE', 'DESC', 'title', 'desc', 'style', 'script'].includes(element.tagName))
        continue
      const nodes = [...element.childNodes].filter(
        (node): node is Text => node instanceof Text && /[^\s\u200b\u2060]/.test(node.data),
      )
      if (nodes.length === 0 || !isSeen(element)) continue
      const block = blockOf(element)
      groups.set(block, [...(groups.get(block) ?? []), ...nodes])
    }
    return [...groups]
  }

  function blockOf(element: Element): Element {
    let block = element
    while (
      block instanceof HTMLElement
        ? getComputedStyle(block).display.startsWith('inline')
        : block.tagName === 'tspan'
    ) {
      const up = parentOf(block)
      if (!up) break
      block = up
    }
    return block
  }

  function measureText(
    slide: HTMLElement,
    block: Element,
    nodes: Text[],
    toBox: (rect: DOMRect | Box) => Box,
    unit: number,
  ): MeasuredText {
    const rects = nodes.flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0)
    })
    const sizes = nodes.map((node) => ({ node, size: sizeOf(node.parentElement!) * unit }))
    const smallest = sizes.reduce((least, one) => (one.size < least.size ? one : least))
    const ink = rects.map((rect) => {
      // The band between the top of the small letters and the base line.
      const size = Math.min(smallest.size / unit, rect.height)
      const middle = rect.y + rect.height / 2
      return { x: rect.x, y: middle - size * 0.3, width: rect.width, height: size * 0.6 }
    })
    const whole = unite(ink)
    return {
      element: describe(block, nodes.map((node) => node.data).join('')),
      box: toBox(whole),
      lines: ink.map(toBox),
      fontSize: smallest.size,
      isBold: Number(getComputedStyle(smallest.node.parentElement!).fontWeight) >= 700,
      inFooter: closest(block, 'footer') !== null,
      isIndex: closest(smallest.node.parentElement!, 'sub, sup') !== null,
      unknownSigns: findUnknownSigns(nodes),
      clipped: clippedPixels(block, ink, slide) * unit,
      ...paintBehind(smallest.node.parentElement!, ink, whole, slide, unit),
    }
  }

  /** Compares the picture of each rare character with that of one that no font has. */
  function findUnknownSigns(nodes: Text[]): string {
    const unknown = nodes.flatMap((node) => {
      const { fontFamily, fontWeight } = getComputedStyle(node.parentElement!)
      const font = `${fontWeight} 24px ${fontFamily}`
      const rare = [...new Set(node.data)].filter(
        (sign) => sign > '\u02ff' && /[\p{L}\p{S}\p{P}\p{N}]/u.test(sign),
      )
      return rare.filter((sign) => picture(sign, font) === picture('\u{10fffd}', font))
    })
    return [...new Set(unknown)].join(' ')
  }

  function picture(sign: string, font: string): string {
    const key = `${font} ${sign}`
    const known = pictures.get(key)
    if (known !== undefined) return known
    signs.clearRect(0, 0, 40, 40)
    signs.font = font
    signs.fillText(sign, 4, 30)
    const drawn = signs
      .getImageData(0, 0, 40, 40)
      .data.filter((_, index) => index % 4 === 3)
      .join()
    pictures.set(key, drawn)
    return drawn
  }

  function closest(element: Element, selector: string): Element | null {
    for (let up: Element | null = element; up; up = parentOf(up)) if (up.matches(selector)) return up
    return null
  }

  /** Size of the letters on the screen, whatever scales them. */
  function sizeOf(element: Element): number {
    const size = parseFloat(getComputedStyle(element).fontSize)
    if (element instanceof SVGGraphicsElement) {
      const matrix = element.getScreenCTM()
      return matrix ? size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : size
    }
    let box: Element | null = element
    while (
      box &&
      !(box instanceof HTMLElement && box.offsetHeight > 0 && getComputedStyle(box).display !== 'inline')
    )
      box = parentOf(box)
    if (!(box instanceof HTMLElement)) return size
    return size * (box.getBoundingClientRect().height / box.offsetHeight)
  }

  function unite(boxes: Box[]): Box {
    const x = Math.min(...boxes.map((box) => box.x))
    const y = Math.min(...boxes.map((box) => box.y))
    return {
      x,
      y,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
    }
  }

  /** By how much a box reaches out of another. */
  function beyond(inner: Box, outer: Box): number {
    return Math.max(
      0,
      outer.x - inner.x,
      outer.y - inner.y,
      inner.x + inner.width - outer.x - outer.width,
      inner.y + inner.height - outer.y - outer.height,
    )
  }

  function clippedPixels(block: Element, ink: Box[], slide: HTMLElement): number {
    let most = 0
    for (let up: Element | null = block; up && up !== slide; up = parentOf(up)) {
      const { overflowX, overflowY } = getComputedStyle(up)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      if (up instanceof SVGElement && !(up instanceof SVGSVGElement)) continue
      const room = up.getBoundingClientRect()
      // The slide's own sheet is looked at by itself.
      if (room.width >= slide.getBoundingClientRect().width - 1) continue
      for (const line of ink) most = Math.max(most, beyond(line, room))
    }
    return most
  }

  function measureOverflow(element: Element): { element: string; by: number }[] {
    if (!(element instanceof HTMLElement) || !isSeen(element)) return []
    const { overflowX, overflowY } = getComputedStyle(element)
    const by = Math.max(
      overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth,
      overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight,
    )
    const words = element.innerText.trim()
    return by > 2 && words !== '' ? [{ element: describe(element, words), by }] : []
  }

  /** What lies at a point, the uppermost first. */
  function listAt(x: number, y: number, root: Document | ShadowRoot = document): Element[] {
    return root.elementsFromPoint(x, y).flatMap((element) => {
      if (root instanceof ShadowRoot && element.getRootNode() !== root) return []
      return element.shadowRoot ? [...listAt(x, y, element.shadowRoot), element] : [element]
    })
  }

  function paintBehind(
    element: Element,
    ink: Box[],
    whole: Box,
    slide: HTMLElement,
    unit: number,
  ): { beyondFrame: number; contrast?: number } {
    const points = ink
      .slice(0, 3)
      .flatMap((line) =>
        [0.1, 0.5, 0.9].map((part) => [line.x + line.width * part, line.y + line.height / 2] as const),
      )
    const stacks = points.map(([x, y]) =>
      listAt(x, y).filter((hit) => hit !== element && !element.contains(hit)),
    )
    const middle = stacks[Math.floor(stacks.length / 2)] ?? []
    const frame = middle.find((hit) => isFrame(hit, slide))
    const contrasts = stacks.map((stack) => contrastWith(element, stack))
    const known = contrasts.filter((contrast) => contrast !== undefined)
    return {
      beyondFrame: frame ? beyond(whole, frame.getBoundingClientRect()) * unit : 0,
      contrast: known.length > 0 ? Math.min(...known) : undefined,
    }
  }

  function isFrame(element: Element, slide: HTMLElement): boolean {
    const { width, height } = element.getBoundingClientRect()
    const room = slide.getBoundingClientRect()
    if (width >= room.width * 0.9 && height >= room.height * 0.9) return false
    const style = getComputedStyle(element)
    if (element.tagName === 'rect') return style.fill !== 'none' || style.stroke !== 'none'
    if (!(element instanceof HTMLElement) || style.display === 'inline') return false
    const isOutlined = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const
    return readColor(style.backgroundColor)[3]! > 0 || isOutlined.every((side) => parseFloat(style[side]) > 0)
  }

  /** Undefined for text on HTML alone, which axe judges, and where a picture lies behind. */
  function contrastWith(element: Element, stack: Element[]): number | undefined {
    const style = getComputedStyle(element)
    const isGraphic = element instanceof SVGElement
    if (style.textShadow !== 'none') return undefined
    const front = readColor(isGraphic ? style.fill : style.color)
    if (isGraphic && style.paintOrder.startsWith('stroke') && style.stroke !== 'none')
      return ratio(front, readColor(style.stroke))
    let behind = [0, 0, 0, 0]
    let onGraphic = isGraphic
    for (const hit of stack) {
      if (behind[3]! >= 0.99) break
      const hitStyle = getComputedStyle(hit)
      if (['IMG', 'CANVAS', 'VIDEO', 'image'].includes(hit.tagName)) return undefined
      if (hit instanceof HTMLElement && hitStyle.backgroundImage !== 'none') return undefined
      const isShape = shapeNames.has(hit.tagName)
      const color = isShape ? hitStyle.fill : hit instanceof HTMLElement ? hitStyle.backgroundColor : 'none'
      if (color === 'none' || color.startsWith('url(')) continue
      const [red = 0, green = 0, blue = 0, alpha = 1] = readColor(color)
      if (isShape && alpha > 0) onGraphic = true
      behind = under(behind, [red, green, blue, alpha * (isShape ? Number(hitStyle.fillOpacity) : 1)])
    }
    behind = under(behind, [255, 255, 255, 1])
    return onGraphic ? ratio(under(front, behind), behind) : undefined
  }

  /** The colour of one over another. */
  function under(upper: number[], lower: number[]): number[] {
    const [alpha = 1, rest = 1] = [upper[3], lower[3]]
    const all = alpha + rest * (1 - alpha)
    if (all === 0) return [0, 0, 0, 0]
    const mix = (index: number): number => (upper[index]! * alpha + lower[index]! * rest * (1 - alpha)) / all
    return [mix(0), mix(1), mix(2), all]
  }

  function readColor(css: string): number[] {
    const known = colors.get(css)
    if (known) return known
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = css
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    const color = [red, green, blue, alpha / 255]
    colors.set(css, color)
    return color
  }

  /** WCAG 2.2, contrast ratio. */
  function ratio(one: number[], other: number[]): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance(color: number[]): number {
    const [red = 0, green = 0, blue = 0] = color.map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function listFigures(slide: HTMLElement): HTMLElement[] {
    const all = [...slide.querySelectorAll<HTMLElement>('figure, .mermaid, [data-figure]')]
    const failed = [...slide.querySelectorAll<HTMLElement>('pre')].filter((pre) =>
      pre.getAttribute('border')?.includes('red'),
    )
    return [
      ...all.filter((figure) => !all.some((other) => other !== figure && other.contains(figure))),
      ...failed,
    ]
  }

  function measureFigure(
    slide: HTMLElement,
    figure: HTMLElement,
    toBox: (rect: DOMRect | Box) => Box,
  ): MeasuredFigure {
    const element = describe(figure, figure.getAttribute('aria-label') ?? '')
    const field = toBox(fieldOf(slide, figure))
    if (figure.tagName === 'PRE') return { element, field, error: figure.innerText.slice(0, 200) }
    const inside = [...listElements(figure), ...(figure.shadowRoot ? listElements(figure.shadowRoot) : [])]
    const bomb = inside.find((one) => one.getAttribute('aria-roledescription') === 'error')
    if (bomb) return { element, field, error: bomb.textContent?.trim().slice(0, 200) || 'error' }
    const drawn = inside
      .filter(
        (one) =>
          (shapeNames.has(one.tagName) || one.tagName === 'IMG' || one.tagName === 'text' || hasWords(one)) &&
          isSeen(one),
      )
      .map((one) => one.getBoundingClientRect())
      .filter((rect) => rect.width + rect.height > 0)
    return { element, field, drawn: drawn.length > 0 ? toBox(unite(drawn)) : undefined }
  }

  function hasWords(element: Element): boolean {
    return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  }

  /** The room of a figure: its own box, and for a diagram that is as high as it likes all that is free below it. */
  function fieldOf(slide: HTMLElement, figure: HTMLElement): Box {
    const own = figure.getBoundingClientRect()
    if (!figure.matches('.mermaid')) return own
    const holder = figure.closest('.sd-figure, .sd-field, .slidev-layout') ?? slide
    const room = holder.getBoundingClientRect()
    const style = getComputedStyle(holder)
    const [left, right, bottom] = [
      room.left + parseFloat(style.paddingLeft),
      room.right - parseFloat(style.paddingRight),
      room.bottom - parseFloat(style.paddingBottom),
    ]
    const following = [...holder.querySelectorAll('*')]
      .filter((one) => !figure.contains(one) && !one.contains(figure) && hasWords(one) && isSeen(one))
      .map((one) => one.getBoundingClientRect().top)
      .filter((top) => top >= own.bottom - 1)
    const end = Math.min(bottom, ...following)
    return {
      x: Math.max(left, Math.min(own.x, right)),
      y: own.y,
      width: Math.min(own.width, right - left),
      height: Math.max(own.height, end - own.y),
    }
  }

  function describe(element: Element, words: string): string {
    const text = words.replace(/\s+/g, ' ').trim()
    const name = element.tagName.toLowerCase()
    return text === '' ? name : `${name} “${text.length > 50 ? `${text.slice(0, 49)}…` : text}”`
  }
}
