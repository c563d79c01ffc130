/** Nouns whose date is that of what they name: "the election of 1994", "the Treaty of Ulm (1805)". */

/** What happens at a time of its own: its date is that of what it did, and of what was done in it. */
export const HAPPENING =
  /^(?:election|referendum|vote|poll|war|revolution|uprising|rebellion|revolt|coup|battle|siege|strike|earthquake|quake|flood|fire|storm|hurricane|cyclone|typhoon|tsunami|eruption|drought|famine|epidemic|pandemic|outbreak|crisis|crash|collapse|explosion|disaster|accident|amnesty|conference|congress|convention|summit|census|merger|takeover|invasion|occupation|riot|protest|massacre|assassination|final|championship|tournament|olympics|games|cup|exhibition|fair|festival|rising|campaign|mutiny|raid|winter|summer|spring|autumn)s?$/i

/** What has its effect from its date on. */
export const LAWFUL =
  /^(?:act|law|treaty|accord|agreement|convention|constitution|decree|edict|charter|protocol|settlement)$/i

/** Whether a noun is of what happens at a time of its own: a battle, a treaty. */
export function isOccasion(form: string): boolean {
  return HAPPENING.test(form) || LAWFUL.test(form)
}
