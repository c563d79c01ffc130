/*
 * What `npm test` runs: formatting, lint, types, tests, one after the other. All of it runs, whatever fails. The
 * last line says how many tests passed and failed; the exit code is 0 only where nothing failed at all.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const work = mkdtempSync(join(tmpdir(), 'sourcedeck-test-'))
const results = join(work, 'results.json')

/** A program of `node_modules`, by the path of its script, and its words. */
const steps: { title: string; program: string; words: string[] }[] = [
  { title: 'Formatting (prettier)', program: 'prettier/bin/prettier.cjs', words: ['--check', '.'] },
  { title: 'Lint (eslint)', program: 'eslint/bin/eslint.js', words: ['.'] },
  { title: 'Types of the scripts (tsc)', program: 'typescript/bin/tsc', words: ['-p', '.'] },
  { title: 'Types of the components (vue-tsc)', program: 'vue-tsc/bin/vue-tsc.js', words: ['--noEmit'] },
  {
    title: 'Tests (vitest)',
    program: 'vitest/vitest.mjs',
    words: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  },
]

const failedSteps: string[] = []
for (const { title, program, words } of steps) {
  process.stdout.write(`\n=== ${title} ===\n`)
  const script = join(root, 'node_modules', program)
  const { status } = spawnSync(process.execPath, [script, ...words], { cwd: root, stdio: 'inherit' })
  if (status !== 0) failedSteps.push(title)
}

const { passed, failed } = countTests()
process.stdout.write(
  failedSteps.length === 0 ? '\nAll steps passed.\n' : `\nFailed: ${failedSteps.join(', ')}\n`,
)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failedSteps.length === 0 && failed === 0 && passed > 0 ? 0 : 1
rmSync(work, { recursive: true, force: true })

/** A test file that does not load, or a run that leaves no results, is a failure. */
function countTests(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as {
      numPassedTests: number
      testResults: { status: string; assertionResults: { status: string }[] }[]
    }
    const failures = report.testResults.map(({ status, assertionResults }) => {
      const failedTests = assertionResults.filter((result) => result.status === 'failed').length
      return status === 'failed' ? Math.max(1, failedTests) : failedTests
    })
    return { passed: report.numPassedTests, failed: failures.reduce((sum, count) => sum + count, 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
