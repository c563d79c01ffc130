import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeYaml } from '../../scripts/write/yaml.ts'

it('should write a value on a line, and a mapping of a list on lines of its own', () => {
  const keys = {
    layout: 'locator',
    map: { main: 'ML', named: [{ country: 'FR', name: 'France' }] },
    events: [{ what: 'a: b' }],
  }
  expect(writeYaml(keys)).toBe(
    'layout: locator\nmap: {main: ML, named: [{country: FR, name: France}]}\nevents:\n  - what: "a: b"',
  )
})

it('should set the slide’s own keys apart from the deck’s', () => {
  expect(writeYaml({ title: 'a', layout: 'cover' })).toBe('title: a\n\nlayout: cover')
})

it('should hold no separator of Slidev, and read as it was', () => {
  const keys = { kicker: 'a --- b', notice: '-------' }
  const yaml = writeYaml(keys)
  expect(yaml).not.toContain('---')
  expect(parse(yaml)).toEqual(keys)
})

it('should quote what YAML would take for something else', () => {
  expect(writeYaml({ hash: '12345678', iso: '2018', a: 'null' })).toBe(
    'hash: "12345678"\niso: "2018"\na: "null"',
  )
})
