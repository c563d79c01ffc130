/** `?paper` in the address sets the deck for printing: see styles/paper.css. */
export default function setupMain(): void {
  if (typeof document === 'undefined') return
  if (new URLSearchParams(location.search).has('paper')) document.documentElement.classList.add('paper')
}
