/** Irregular forms of English, a table "base: forms" for each part of speech. */

const verbs = `be: am is are was were been being 's 're 'm ’s ’re ’m
have: has had having 've ’ve
do: does did done
go: goes went gone
arise: arose arisen
awake: awoke awoken
bear: bore borne born
beat: beaten
become: became
befall: befell befallen
beget: begot begotten
begin: began begun
behold: beheld
bend: bent
beset: besetting
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
broadcast: broadcasting
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
die: dying
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
dwell: dwelt
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown
forbid: forbade forbidden
foresee: foresaw foreseen
foretell: foretold
forget: forgot forgotten
forgive: forgave forgiven
forgo: forwent forgone
freeze: froze frozen
get: got gotten
give: gave given
grind: ground
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leap: leapt
learn: learnt
leave: left
lend: lent
lie: lay lain lying
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
misunderstand: misunderstood
outgrow: outgrew outgrown
overcome: overcame
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook partaken
pay: paid
prove: proven
rebuild: rebuilt
repay: repaid
retake: retook retaken
rethink: rethought
rewrite: rewrote rewritten
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
saw: sawn
say: said
see: saw seen
seek: sought
sell: sold
send: sent
sew: sewn
shake: shook shaken
shed: shedding
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
slide: slid
sow: sown
speak: spoke spoken
speed: sped
spell: spelt
spend: spent
spill: spilt
spin: spun
spoil: spoilt
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
stink: stank stunk
stride: strode stridden
strike: struck stricken
string: strung
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tie: tying
tread: trod trodden
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
uphold: upheld
vie: vying
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
wring: wrung
write: wrote written
can: ca
will: wo 'll ’ll
would: 'd ’d
shall: sha`

const nouns = `man: men
woman: women
child: children
foot: feet
tooth: teeth
goose: geese
mouse: mice
louse: lice
ox: oxen
person: people
die: dice
penny: pence
life: lives
wife: wives
knife: knives
leaf: leaves
loaf: loaves
half: halves
calf: calves
shelf: shelves
self: selves
elf: elves
wolf: wolves
thief: thieves
sheaf: sheaves
hoof: hooves
scarf: scarves
wharf: wharves
analysis: analyses
crisis: crises
thesis: theses
hypothesis: hypotheses
diagnosis: diagnoses
oasis: oases
axis: axes
emphasis: emphases
parenthesis: parentheses
synthesis: syntheses
prognosis: prognoses
ellipsis: ellipses
neurosis: neuroses
phenomenon: phenomena
criterion: criteria
bacterium: bacteria
stratum: strata
curriculum: curricula
datum: data
medium: media
memorandum: memoranda
millennium: millennia
symposium: symposia
erratum: errata
addendum: addenda
spectrum: spectra
stimulus: stimuli
nucleus: nuclei
fungus: fungi
cactus: cacti
focus: foci
radius: radii
alumnus: alumni
locus: loci
syllabus: syllabi
larva: larvae
alga: algae
formula: formulae
vertebra: vertebrae
antenna: antennae
nebula: nebulae
index: indices
appendix: appendices
matrix: matrices
vertex: vertices
vortex: vortices
corpus: corpora
genus: genera
opus: opera
passerby: passersby
movie: movies
cookie: cookies
zombie: zombies
calorie: calories
prairie: prairies
species: species
series: series
means: means
headquarters: headquarters
news: news
politics: politics
economics: economics
physics: physics
mathematics: mathematics
ethics: ethics
logistics: logistics
tactics: tactics
crossroads: crossroads
barracks: barracks
gas: gases
bus: buses
lens: lenses
virus: viruses
status: statuses
campus: campuses
atlas: atlases
bias: biases
canvas: canvases
bonus: bonuses
census: censuses
chorus: choruses
octopus: octopuses
cache: caches
axe: axes
ache: aches
headache: headaches
niche: niches
shoe: shoes
toe: toes
canoe: canoes
foe: foes
tie: ties
pie: pies
lie: lies
quiz: quizzes`

const adjectives = `good: better best
bad: worse worst
far: farther farthest further furthest
little: littler littlest
many: more most`

const adverbs = `well: better best
badly: worse worst
far: farther farthest further furthest`

const pronouns = `I: i me
he: him
she: her
we: us 's ’s
they: them 'em`

const determiners = `a: an
this: these
that: those`

/** For each part of speech the base form by form. */
export const irregularForms = {
  verb: readTable(verbs),
  noun: readTable(nouns),
  adjective: readTable(adjectives),
  adverb: readTable(adverbs),
  pronoun: readTable(pronouns),
  determiner: readTable(determiners),
} as const

function readTable(table: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>()
  for (const line of table.split('\n')) {
    const [base = '', forms = ''] = line.split(': ')
    for (const form of forms.split(' ')) bases.set(form, base)
  }
  return bases
}
