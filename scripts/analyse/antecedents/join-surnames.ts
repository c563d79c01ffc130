import type { Entity } from '../../types/index.ts'
import type { Mention, Named } from '../entities/index.ts'

/** "Vass" after "Teodora Vass" and "Andras Vass": a bare surname is the first bearer's. */
export function joinSurnames({ entities, mentions }: Named): Mention[] {
  const bearers = new Map<string, Entity>()
  for (const entity of entities) {
    const surname = entity.name.text.split(' ').at(-1)!
    if (entity.kind === 'person' && surname !== entity.name.text && !bearers.has(surname))
      bearers.set(surname, entity)
  }
  return mentions.map((mention) => {
    const { kind, name } = entities[mention.entity]!
    const bearer = kind === 'person' ? bearers.get(name.text) : undefined
    return bearer ? { ...mention, entity: bearer.index } : mention
  })
}
