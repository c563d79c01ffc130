// Names of programming languages: Shiki throws at one that it does not know.

/** What the languages of fences are called, by the names that articles use for them. */
const LANGUAGES = new Map(
  Object.entries({
    'c#': 'csharp',
    'c++': 'cpp',
    'f#': 'fsharp',
    'objective-c': 'objective-c',
    golang: 'go',
    console: 'shellsession',
    terminal: 'shellsession',
    node: 'js',
    plain: 'text',
    plaintext: 'text',
    output: 'text',
  }),
)

/** Languages that every Shiki carries. */
const KNOWN = new Set(
  (
    'bash c clojure cmake cpp csharp css csv dart diff docker dockerfile elixir elm erlang fortran fsharp go ' +
    'graphql groovy haskell hcl html http ini java javascript js json json5 jsonc jsx julia kotlin kt latex lisp ' +
    'lua make makefile markdown matlab md mdx nginx nix objective-c ocaml pascal perl php powershell prolog proto ' +
    'ps1 py python r rb regex rs ruby rust sas scala scheme scss sh shell shellscript shellsession solidity sparql ' +
    'sql svelte swift tcl terraform tex toml ts tsx turtle typescript verilog vhdl vim vue wasm xml yaml yml zig zsh'
  ).split(' '),
)

/** The name to write on a fence: `text` where it is not known, so that nothing else can stand there. */
export function fenceLanguage(lang = ''): string {
  const name = lang.trim().toLowerCase()
  const known = LANGUAGES.get(name) ?? name
  return KNOWN.has(known) ? known : 'text'
}
