/** A cue that a short text is about the page and not of the article. */
export interface NoticeCue {
  kind: 'ai' | 'cookies' | 'newsletter' | 'share' | 'navigation' | 'rights' | 'disclaimer'
  /** Must match within the text. */
  cue: RegExp
  /** The longest text, in words, that it holds for. */
  words: number
}

const WORK = String.raw`(?:article|content|text|page|post|piece|story|document|report|blog(?: post)?|translation|summary)`
const MADE = String.raw`(?:generated|written|created|produced|drafted|assisted|composed|translated|prepared|edited|reviewed|supported)`
const MACHINE = String.raw`(?:AI|A\.I\.|artificial intelligence|(?:large )?language models?|LLMs?|ChatGPT|GPT-?\d\w*|Copilot|machine translation)`

/** In order of trust; the first that applies names the notice. */
export const NOTICE_CUES: NoticeCue[] = [
  {
    kind: 'ai',
    cue: new RegExp(
      String.raw`\b(?:this|the|parts? of (?:this|the)|portions of (?:this|the)) ${WORK}\b.{0,80}\b${MADE}\b.{0,60}\b${MACHINE}\b`,
      'i',
    ),
    words: 60,
  },
  {
    kind: 'ai',
    cue: new RegExp(
      String.raw`\bAI[- ]${MADE} ${WORK}|^${MADE} (?:by|with(?: the help of)?) ${MACHINE}\b`,
      'i',
    ),
    words: 30,
  },
  {
    kind: 'ai',
    cue: /\bas an AI (?:language )?model\b|\bAI disclosure\b|\bKI-generiert|\bmit (?:Hilfe|Unterstützung) von KI\b|généré par (?:une )?IA\b/i,
    words: 40,
  },
  {
    kind: 'cookies',
    cue: /\b(?:we|this (?:web)?site|our (?:web)?site|wir|nous)\b.{0,40}\b(?:use|uses|using|store|verwenden|utilisons)\b.{0,40}\bcookies\b/i,
    words: 60,
  },
  {
    kind: 'cookies',
    cue: /^(?:accept|reject|manage|allow)(?: all)? cookies\b|^cookie (?:policy|settings|preferences|notice)\b|\bby continuing to (?:use|browse)\b.{0,60}\b(?:agree|consent|accept)\b/i,
    words: 40,
  },
  {
    kind: 'newsletter',
    cue: /^(?:please )?(?:subscribe|sign up|join|register|abonnieren|melden sie sich)\b.{0,80}\b(?:newsletter|mailing list|inbox|updates|e-?mails?|channel|rss|feed)\b/i,
    words: 35,
  },
  {
    kind: 'newsletter',
    cue: /\b(?:enter|submit) your e-?mail\b|\bget (?:the|our) (?:latest|best|top)\b.{0,40}\b(?:inbox|newsletter)\b|\b(?:subscribe|sign up) (?:to|for) (?:our|the|my)\b.{0,40}\bnewsletter\b/i,
    words: 35,
  },
  {
    kind: 'share',
    cue: /^(?:share|tweet|pin|e-?mail|print|save)(?:[:!]|(?: this)?(?: (?:article|post|page|story|link))?(?: (?:on|via|to|with)\b.{0,80})?)?$/i,
    words: 20,
  },
  {
    kind: 'share',
    cue: /^(?:share|like|follow) (?:this|us)\b.{0,30}\b(?:on|via)\b|^follow (?:us|me|@\w+)\b|^(?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail|print|instagram|copy link)(?:\s*[|·•,/]?\s*(?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail|print|instagram|copy link))+$/i,
    words: 20,
  },
  {
    kind: 'navigation',
    cue: /^(?:read (?:more|next|also|on)|related(?: (?:articles|posts|stories|topics|content|reading))?|more (?:from|stories|articles|on this|like this)|you (?:may|might) (?:also )?(?:like|enjoy)|recommended(?: for you)?|continue reading|keep reading|click here|lesen sie auch|à lire aussi)\b(?!.*[.!?]$)/i,
    words: 16,
  },
  { kind: 'navigation', cue: /^(?:see also|main articles?|further information):\s+\S.*[^.!?]$/i, words: 16 },
  {
    kind: 'navigation',
    cue: /^for (?:(?:more|other|further|additional|detailed) )?(?:information|details|uses|background)\b(?: (?:on|about|of|for|specific|regarding|concerning)\b[^,;]{0,60})?,? (?:please )?see\b/i,
    words: 20,
  },
  {
    kind: 'navigation',
    cue: /^(?:skip to (?:main )?content|back to (?:top|home)|jump to (?:navigation|content|search)|(?:previous|next)(?: (?:post|article|page|chapter))?|home|menu|search|log ?in|sign in|advertisement|sponsored(?: content)?|loading(?:\.{3}|…)?|table of contents|on this page|in this article|comments?(?: \(\d+\))?|leave a (?:comment|reply)|\d+ comments|edit this page.{0,20}|\[(?:edit|toc)\])$/i,
    words: 8,
  },
  { kind: 'navigation', cue: /^home\s*[>»›/]\s*\S/i, words: 16 },
  {
    kind: 'navigation',
    cue: /^(?:\S+ )?\d+[- ]min(?:ute)?s?(?: of)?(?: read(?:ing)?(?: time)?)$|^reading time:? /i,
    words: 8,
  },
  {
    kind: 'rights',
    cue: /^(?:©|\(c\)|copyright\b(?: ©)?)[^.]{0,80}(?:\d{4}|all rights reserved)|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\b/i,
    words: 45,
  },
  {
    kind: 'rights',
    cue: new RegExp(
      String.raw`^(?:this|the|except where|unless).{0,80}\b(?:is|are|was) (?:licen[cs]ed|available|published|released|reproduced|republished)\b.{0,50}\b(?:creative commons|CC[ -]BY|licen[cs]e|permission)\b`,
      'i',
    ),
    words: 45,
  },
  { kind: 'rights', cue: /^for immediate release\b|^embargoed until\b|^#{3}$|^-\s?30\s?-$/i, words: 12 },
  {
    kind: 'rights',
    cue: /^(?:key ?words|index terms|doi|received|accepted|correspondence|(?:media |press )?contacts?)\s*:/i,
    words: 40,
  },
  {
    kind: 'disclaimer',
    cue: /\b(?:views?|opinions?) (?:expressed|stated)\b.{0,60}\b(?:article|post|piece|here|author|own|solely)\b/i,
    words: 50,
  },
  {
    kind: 'disclaimer',
    cue: new RegExp(
      String.raw`^(?:editor['’]s note: )?(?:this|the|a version of this|an earlier version of this) ${WORK}\b.{0,40}\b(?:(?:first|originally|previously) (?:appeared|published|posted|ran)|(?:is|was) (?:first |originally )?(?:published|posted|updated|corrected|amended)|contains? affiliate links?|is a stub|may contain affiliate|is sponsored|is for informational purposes|does not constitute|is not intended (?:as|to be))\b`,
      'i',
    ),
    words: 50,
  },
  {
    kind: 'disclaimer',
    cue: /^(?:disclaimer|disclosure|content warning|trigger warning)\s*[:–—-]|\bplease (?:double-?check|verify)\b.{0,60}\b(?:information|facts|sources|details)\b/i,
    words: 60,
  },
]
