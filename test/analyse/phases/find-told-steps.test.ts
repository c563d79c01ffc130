import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function phases(text: string): string[][] {
  return understandText(text).phases.map((sequence) => sequence.phases.map(({ title }) => title.text))
}

describe('findToldSteps', () => {
  it('should read counted steps of which some have names', () => {
    const text =
      '# The bill\n\nA bill passes through four stages. At the first stage it is introduced. At the committee stage it is examined line by line. The committee began this work in March. At the report stage the House votes on the changes. Finally the bill goes to the Senate.\n'
    expect(phases(text)).toEqual([
      ['Introduced', 'Committee stage', 'Report stage', 'The bill goes to the Senate'],
    ])
  })

  it('should read a paragraph that has a sentence for each counted step', () => {
    const text =
      '# At sea\n\nThe procedure has four steps. The centre first checks the ship. It then informs the state. That state decides whether to board. Finally, the evidence is handed over to the prosecutor.\n'
    expect(phases(text)).toEqual([
      [
        'The centre checks the ship',
        'Informs the state',
        'That state decides whether to board',
        'The evidence is handed over to the prosecutor',
      ],
    ])
  })

  it('should put the subject first where the verb does', () => {
    const text =
      '# Vaccine\n\nIt was introduced in three steps. First, teams counted the children. Then the cold stores were built. Only after that did the vaccinations begin.\n'
    expect(phases(text)).toEqual([
      ['Teams counted the children', 'The cold stores were built', 'The vaccinations began'],
    ])
  })

  it('should not read fewer steps than are counted', () => {
    const text =
      '# Vaccine\n\nIt was introduced in five steps. First, teams counted the children. Then the cold stores were built. Only after that did the vaccinations begin.\n'
    expect(phases(text)).toEqual([])
  })

  it('should not take a life for a procedure', () => {
    const text =
      '# A life\n\nAnna Lund first taught in Oran. She then moved to Tavik in 1911. Finally she opened a school of her own.\n'
    expect(phases(text)).toEqual([])
  })
})

describe('stages with names', () => {
  it('should take the name for the title, and say what is done below it', () => {
    const text =
      '# The mission\n\nThe plan divides the mission into three phases. In the first phase, called deployment, the force was to occupy six bases. The rains had cut the road. The second phase is disarmament, which began in 2023. Fighters hand in their rifles. The third phase, transfer, will begin when the council has been elected.\n'
    const [sequence] = understandText(text).phases
    expect(sequence!.phases.map(({ title, does }) => [title.text, ...does.map((one) => one.text)])).toEqual([
      ['Deployment', 'The force was to occupy six bases'],
      ['Disarmament', 'Began in 2023'],
      ['Transfer', 'Will begin when the council has been elected'],
    ])
  })

  it('should read the steps of one sentence', () => {
    const text =
      '# The hull\n\nFirst sand the bare spots, then wipe them with a dry cloth, and finally touch them up with primer.\n'
    expect(phases(text)).toEqual([
      ['Sand the bare spots', 'Wipe them with a dry cloth', 'Touch them up with primer'],
    ])
  })

  it('should not take a journey in one sentence for steps', () => {
    const text =
      '# A life\n\nFirst he went to Rome, then he moved to Paris, and finally he settled in London.\n'
    expect(phases(text)).toEqual([])
  })
})
