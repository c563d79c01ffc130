import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function phases(text: string): string[][] {
  return understandText(text).phases.map((sequence) => [
    sequence.basis,
    ...sequence.phases.map(({ title }) => title.text),
  ])
}

describe('findPhases', () => {
  it('should read numbered instructions', () => {
    const text =
      '# Jelly\n\n## Steps\n\n1. Cut the fruit.\n2. Boil the juice for an hour.\n3. Fill the jars.\n'
    expect(phases(text)).toEqual([
      ['numbers', 'Cut the fruit', 'Boil the juice for an hour', 'Fill the jars'],
    ])
  })

  it('should not take a numbered list of statements for steps', () => {
    const text =
      '# Services\n\n1. The server stores data.\n2. The client is small.\n3. The cache was added later.\n'
    expect(phases(text)).toEqual([])
  })

  it('should read steps told in words', () => {
    const text =
      '# Moss\n\n## Method\n\nFirst they washed the samples. Then they cut the stems. Finally, they compared the values.\n'
    expect(phases(text)).toEqual([['words', 'Washed the samples', 'Cut the stems', 'Compared the values']])
  })

  it('should not take arguments for steps', () => {
    const text =
      '# Books\n\nFirst, a library is warm. Second, children who read do better. Finally, there is the matter of law.\n'
    expect(phases(text)).toEqual([])
  })

  it('should read sections whose titles count', () => {
    const text =
      '# Rescue\n\n## Phase 1: Search\n\nDogs searched the ruins.\n\n## Phase 2: Clearing\n\nCranes moved the stones.\n'
    expect(phases(text)).toEqual([['headings', 'Search', 'Clearing']])
  })

  it('should read sections that a parent announces as stages, with what is done in them', () => {
    const text =
      '# Sea\n\n## Stages of the patrol\n\nThere are two stages.\n\n### Watch\n\nAircraft mapped the routes.\n\n### Escort\n\nWarships accompanied convoys.\n'
    const [sequence] = understandText(text).phases
    expect(sequence?.phases.map(({ title, does }) => [title.text, does.map((one) => one.text)])).toEqual([
      ['Watch', ['Aircraft mapped the routes']],
      ['Escort', ['Warships accompanied convoys']],
    ])
  })

  it('should not make phases of sections that nothing orders', () => {
    const text =
      '# Town\n\n## Sights\n\nThere is much to see.\n\n### Castle\n\nIt is old.\n\n### Harbour\n\nIt is busy.\n'
    expect(phases(text)).toEqual([])
  })

  it('should read as many sections as a heading without ranks announces', () => {
    const text =
      '# The ports\n\n## Phases of the operation\n\nThe planners foresaw two phases.\n\n## Securing the quays\n\nMarines landed at Port Dessel without a shot.\n\n## Disarmament\n\nThe army collected rifles in the villages.\n\n## Criticism\n\nSome called the mission a waste of money.\n'
    expect(phases(text)).toEqual([['headings', 'Securing the quays', 'Disarmament']])
  })

  it('should read stages that a sentence counts and lists', () => {
    const text =
      '# Brine\n\n## Rules\n\nPlants had to adapt in three stages: permits were obtained by 2020, filters fitted by 2022, and copper banned by 2025.\n'
    expect(phases(text)).toEqual([
      ['words', 'Permits were obtained by 2020', 'Filters fitted by 2022', 'Copper banned by 2025'],
    ])
  })

  it('should not take a list of another length for the stages', () => {
    const text = '# Brine\n\n## Rules\n\nThere are three stages: filters, pipes, pumps, and tanks.\n'
    expect(phases(text)).toEqual([])
  })

  it('should read the sections of a manual, with what they tell to do', () => {
    const text =
      '# How to mend a chair\n\n## You need\n\nTake a hammer.\n\n## Taking apart\n\nRemove the screws. They may be rusty.\n\n## Gluing\n\nBrush the glue on the joints.\n\n## Clamping\n\nPress the joints together.\n\n## Afterwards\n\nClean the brush.\n'
    const [sequence, ...others] = understandText(text).phases
    expect(others).toEqual([])
    expect(sequence?.phases.map(({ title, does }) => [title.text, does.map((one) => one.text)])).toEqual([
      ['Taking apart', ['Remove the screws']],
      ['Gluing', ['Brush the glue on the joints']],
      ['Clamping', ['Press the joints together']],
    ])
  })

  it('should take a numbered list for the steps of a manual, and no sections about it', () => {
    const text =
      '# How to mend a chair\n\n## Taking apart\n\n1. Remove the screws.\n2. Pull the legs out.\n3. Clean the holes.\n\n## Gluing\n\nBrush the glue on the joints.\n\n## Clamping\n\nPress the joints together.\n\n## Drying\n\nWait for a day.\n'
    expect(phases(text)).toEqual([['numbers', 'Remove the screws', 'Pull the legs out', 'Clean the holes']])
  })

  it('should read stages that sentences count', () => {
    const text =
      '# Mines\n\n## Plan\n\nThe first stage involves mapping the fields. The second stage involves clearing the mines. The final stage involves digging wells.\n'
    expect(phases(text)).toEqual([['words', 'Mapping the fields', 'Clearing the mines', 'Digging wells']])
  })

  it('should read as many steps as the sentence before them counts', () => {
    const text =
      '# Clay\n\n## Method\n\nThe jars are made in three stages. The clay is first soaked in a basin. It is then beaten with a club. The jars are finally fired for two days.\n'
    expect(phases(text)).toEqual([
      [
        'words',
        'The clay is soaked in a basin',
        'It is beaten with a club',
        'The jars are fired for two days',
      ],
    ])
  })

  it('should not read fewer or more than it counts', () => {
    const text =
      '# Clay\n\n## Method\n\nThe jars are made in three stages. The clay is first soaked in a basin. It is then beaten with a club. Nobody knows why.\n'
    expect(phases(text)).toEqual([])
  })

  it('should read the ranks of as many steps as a sentence counts, whatever stands between them', () => {
    const text =
      'Harbour\n\nThe harbour is rebuilt in three phases. The first, which began in 2020, cleared the wrecks from the basin. It cost 20 million pounds. The second deepened the channel and strengthened the eastern quay. The last will be the construction of a lighthouse.\n'
    expect(phases(text)).toEqual([
      [
        'words',
        'Cleared the wrecks from the basin',
        'Deepened the channel and strengthened the eastern quay',
        'The construction of a lighthouse',
      ],
    ])
  })

  it('should say what a step does besides', () => {
    const text =
      'Retreat\n\nThe council decided to end the patrols in three stages. In the first stage, which ended in March, the northern guard left its camps near the river and handed over six bases to the police. In the second, the southern guard will move to the capital. In the third, the headquarters will close.\n'
    const [sequence] = understandText(text).phases
    expect(sequence!.phases.map(({ title, does }) => [title.text, ...does.map((line) => line.text)])).toEqual(
      [
        ['The northern guard left its camps near the river', 'Handed over six bases to the police'],
        ['The southern guard will move to the capital'],
        ['The headquarters will close'],
      ],
    )
  })

  it('should not take other things with a rank for steps', () => {
    const text =
      'Thought\n\nA good proof has three steps. The first of them is doubt. Second thoughts are free. The third man was a spy.\n'
    expect(phases(text)).toEqual([])
  })
})
