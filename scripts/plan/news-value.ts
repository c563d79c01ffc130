/** Figures, firsts and outcomes are what an audience came for; what is only called important is not. */
export function newsValue(text: string): number {
  return NEWS.reduce((sum, [pattern, value]) => sum + (pattern.test(text) ? value : 0), 0)
}

const NEWS: [RegExp, number][] = [
  [
    /\b\d[\d.,]*\s?(?:%|percent|per cent|million|billion|thousand|times|km|people|euros?|dollars?|pounds?)|[$€£]\s?\d/,
    0.08,
  ],
  [
    /\b(?:first|largest|smallest|highest|lowest|biggest|oldest|newest|fastest|greatest|most|record|only|never before)\b/i,
    0.05,
  ],
  [
    /\b(?:declared|captured|founded|replaced|won|lost|signed|banned|abolished|approved|rejected|reduced|doubled|halved|fell|rose|killed|discovered|found|showed|concluded|agreed|decided)\b/,
    0.04,
  ],
  [
    /\b(?:is|are|was|were|remains?|be)\s+(?:also\s+)?(?:an?\s+)?(?:vital|essential|crucial|pivotal|important|key|significant|integral)\b/i,
    -0.12,
  ],
  [/^(?:fig(?:ure|\.)?|table|photo|image|picture)\s?\d|\b(?:image|photo) credit\b/i, -0.5],
]
