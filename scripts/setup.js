// @ts-check
/*
 * Installs what is missing, and nothing otherwise. npm runs it before `npm start` and `npm test` with the
 * machine's own Node, before any package is there: it is plain JavaScript and imports Node's modules alone.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The oldest Node that runs TypeScript as it is. */
const leastNode = [22, 18]

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = setUp(dirname(dirname(fileURLToPath(import.meta.url))))
}

/**
 * @param {string} root The folder of `package.json`.
 * @returns {number} An exit code.
 */
export function setUp(root) {
  const stamp = join(root, 'node_modules', '.sourcedeck-setup')
  const hash = hashLock(root)
  if (readText(stamp) === hash && hasProjectNode(root)) return 0
  if (!isInstalled(root)) {
    say('Installing the packages that package-lock.json names (once; about a minute) …')
    const code = runNpm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0) {
      say(
        `The installation failed (npm ci, exit code ${code}); npm's own words are above. ` +
          'Check that this machine reaches its npm registry (`npm ping`) and that the disk has room, then try again.',
      )
      return 1
    }
  }
  if (!hasProjectNode(root)) {
    // npm may leave install scripts out until they are approved; this one puts the program in its place.
    if (existsSync(join(root, 'node_modules', 'node'))) runNpm(root, ['rebuild', 'node', '--loglevel=error'])
    if (!hasProjectNode(root) && !isRecentNode(process.versions.node)) {
      say(
        `Node ${process.versions.node} is too old, and the project's own (the npm package "node") could not be ` +
          `installed here. Install Node ${leastNode.join('.')} or newer, then try again.`,
      )
      return 1
    }
  }
  writeFileSync(stamp, hash)
  return 0
}

/**
 * Whether `node_modules` holds what the lock file names: what is optional may be missing.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return (
    present !== undefined &&
    Object.entries(wanted ?? {}).every(
      ([path, { version, optional, devOptional, peer }]) =>
        path === '' ||
        present[path]?.version === version ||
        (!present[path] && Boolean(optional || devOptional || peer)),
    )
  )
}

/**
 * Whether a version of Node runs TypeScript as it is.
 *
 * @param {string} version Such as `22.18.0`.
 * @returns {boolean}
 */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = leastNode
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** @param {string} root */
function hasProjectNode(root) {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node'
  return existsSync(join(root, 'node_modules', '.bin', name))
}

/** @param {string} root */
function hashLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> | undefined}
 */
function readPackages(file) {
  const text = readText(file)
  return text === undefined ? undefined : JSON.parse(text).packages
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * Runs the npm that started this script, or else the one in the path; all that it says goes to standard error.
 *
 * @param {string} root
 * @param {string[]} words
 */
function runNpm(root, words) {
  const own = process.env.npm_execpath
  const isNpm = own !== undefined && /npm-cli\.c?js$/.test(own)
  const { status } = spawnSync(isNpm ? process.execPath : 'npm', isNpm ? [own, ...words] : words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !isNpm && process.platform === 'win32',
  })
  return status ?? 1
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}
