import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('findClauses', () => {
  it('should tell what many did, where the other side has a name', () => {
    expect(relationsOf('Prosecutors charged Boris Antov with fraud.')).toEqual([
      'Prosecutors | charged with fraud | Boris Antov',
    ])
    expect(relationsOf('In 2009 prosecutors charged Boris Antov with fraud.')).toEqual([
      'prosecutors | charged with fraud | Boris Antov',
    ])
    expect(relationsOf('Residents repaired the roof.')).toEqual([])
  })

  it('should not deny more than the sentence does', () => {
    expect(
      relationsOf('The Lomara Mission is not authorised to pursue the Northern Front across the border.'),
    ).toEqual([])
    expect(relationsOf('The Lomara Mission may not attack the Northern Front.')).toEqual([
      'Lomara Mission | may not attack | Northern Front',
    ])
  })

  it('should name each of two who did it, where each is described', () => {
    expect(
      relationsOf(
        'The Halden Trial was led by Marit Berg, a surgeon in Oslo, and Daniel Weil, a chemist in Bonn.',
      ),
    ).toEqual(['Marit Berg | led | Halden Trial', 'Daniel Weil | led | Halden Trial'])
  })

  it('should tell what the subject did along with the main clause', () => {
    expect(relationsOf('Anna Berg won the race, beating Vera Lund by two lengths.')).toContain(
      'Anna Berg | beating | Vera Lund',
    )
    expect(relationsOf('Anna Berg won the race after beating Vera Lund.')).not.toContain(
      'Anna Berg | beating | Vera Lund',
    )
  })

  it('should not take what another is accused of for a deed of the one who accuses', () => {
    expect(relationsOf('Kari Moe accused Anna Berg of having closed two plants.')).toEqual([
      'Kari Moe | accused | Anna Berg',
    ])
  })

  it('should tell who is allied with whom', () => {
    expect(relationsOf('The Miners Union is traditionally allied with the Labour Party.')).toEqual([
      'Miners Union | is traditionally allied with | Labour Party',
    ])
  })

  it('should leave out the day that stands between subject and verb', () => {
    expect(relationsOf('The Basin Court on Wednesday dismissed a complaint by the Labour Party.')).toEqual([
      'Basin Court | dismissed a complaint by | Labour Party',
    ])
  })

  it('should say nothing of what no one was given', () => {
    expect(relationsOf('The Basin Court gave no party a majority.')).toEqual([])
  })

  it('should tell what happened when something else did', () => {
    expect(relationsOf('Anna Berg was recalled by Joaquín Arce, when Norway occupied the bank.')).toContain(
      'Joaquín Arce | recalled | Anna Berg',
    )
  })

  it('should take a word after "and" for the verb that its object shows it to be', () => {
    expect(
      relationsOf('Lind Ferries supplies milk to the retailer Kiwano, and sponsors the Moss Museum.'),
    ).toContain('Lind Ferries | sponsors | Moss Museum')
  })

  it('should name the body that an operator may turn to, by law', () => {
    expect(relationsOf('An operator may appeal to the Basin Court.')).toEqual([
      'operator | may appeal to | Basin Court',
    ])
    expect(relationsOf('An operator appealed to the Basin Court.')).toEqual([])
  })

  it('should not take the part that an actor plays for a partner', () => {
    expect(relationsOf('Anna Berg played Vera Lund.')).toEqual([])
  })
})
