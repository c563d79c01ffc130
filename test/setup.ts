import fc from 'fast-check'
import process from 'node:process'

// The same tests twice; FC_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260) })
