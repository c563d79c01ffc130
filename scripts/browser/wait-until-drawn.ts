import type { Page } from 'playwright-core'

/**
 * Waits until nothing on the page is still to come: slides and fonts loaded, diagrams drawn, what asks to be
 * waited for (`data-waitfor`, a selector inside the element) there, pictures decoded, and the page unchanged for
 * a moment.
 *
 * @param limit Milliseconds after which the page is taken as it is (default 20 s): the check says what is missing.
 */
export async function waitUntilDrawn(page: Page, limit = 20_000): Promise<void> {
  await page.evaluate(watchForStillness, limit)
}

/** Runs in the page. */
async function watchForStillness(limit: number): Promise<void> {
  const end = performance.now() + limit
  let changed = performance.now()
  const observer = new MutationObserver(() => (changed = performance.now()))
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 25))
  const isPending = (): boolean =>
    document.querySelector('.slidev-slide-loading') !== null ||
    document.querySelector('#mermaid-rendering-container > div') !== null ||
    [...document.querySelectorAll('.mermaid')].some(
      (element) => element.shadowRoot?.childElementCount === 0,
    ) ||
    [...document.querySelectorAll('[data-waitfor]')].some((element) => {
      const selector = element.getAttribute('data-waitfor')
      return selector !== null && selector !== '' && element.querySelector(selector) === null
    })
  const stillness = 150
  while (performance.now() < end && (isPending() || performance.now() - changed < stillness)) await pause()
  await document.fonts.ready
  const pictures = [...document.images].map((image) => image.decode().catch(() => undefined))
  await Promise.race([
    Promise.all(pictures),
    new Promise((done) => setTimeout(done, Math.max(0, end - performance.now()))),
  ])
  while (performance.now() < end && (isPending() || performance.now() - changed < stillness)) await pause()
  observer.disconnect()
}
