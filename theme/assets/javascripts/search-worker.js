// The search of one language, behind Material's search box, in a worker. Its page says which: ?language=cy.
//
// Material's script sends { type: 0 } once and { type: 2, data: query } for each change of the query; it waits for
// { type: 1 } and { type: 3, data: { items, suggest } }. An item is a page: an array of its sections, the best first.
"use strict"

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3

// How well a word of the text answers a word of the query; better ones come first whatever else counts.
const SAME_ACCENTS = 1, SAME_LETTERS = 0.9, OTHER_MUTATION = 0.6, OTHER_NUMBER = 0.4
const BEGINS = 0.25, BEGINS_MUTATED = 0.15

const IN_TITLE = 8, IN_PAGE_TITLE = 12, FIRST_SECTION = 1.2
const LEAST_COVERAGE = 0.34
// Letters of a word before the ending of its plural.
const SHORTEST_STEM = 3
// Characters: what is shown of a block, and what says more than the cell of a table does.
const EXCERPT = 240, EXCERPTS = 2, LINE = 40

// As WORD in outputs/search/word_keys.py: letters and digits, and what makes one number of two (69.3, X1.1).
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu

const language = new URL(self.location.href).searchParams.get("language")
const address = new URL(`../../search/${language}.json`, self.location.href)

const plain = word => word.normalize("NFC").toLowerCase()
const folded = word => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
const escaped = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

function words(text) {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) =>
    ({ form: plain(word), key: folded(word), start: index, end: index + word.length }))
}

// --- The index -------------------------------------------------------------------------------------------------------

let index, loading

async function load() {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return built(await answer.json())
}

// Fetched once, also for a query that comes while it is on its way; a fetch that failed is tried again.
async function ready() {
  loading ??= load()
  try {
    index = await loading
  } catch (error) {
    loading = undefined
    throw error
  }
}

// Sections with the words of their titles and texts, and the sections of each word.
function built(data) {
  const sections = [], places = new Map()
  for (const page of data.pages) {
    page.sections.forEach((section, number) => {
      const own = {
        page, first: number === 0, title: section.title, blocks: section.text,
        location: page.address + (section.id ? `#${section.id}` : ""),
        titleWords: words(section.title), blockWords: section.text.map(words),
      }
      own.length = own.titleWords.length + own.blockWords.reduce((sum, block) => sum + block.length, 0)
      for (const word of own.titleWords) note(word, own, "inTitle")
      for (const block of own.blockWords) for (const word of block) note(word, own, "inText")
      sections.push(own)
    })
  }
  function note({ form, key }, section, where) {
    if (!places.has(key)) places.set(key, { key, forms: new Map(), found: new Map() })
    const entry = places.get(key)
    entry.forms.set(form, (entry.forms.get(form) || 0) + (where === "inTitle" ? IN_TITLE : 1))
    if (!entry.found.has(section)) entry.found.set(section, { inTitle: 0, inText: 0, forms: new Set() })
    const counted = entry.found.get(section)
    counted[where] += 1
    counted.forms.add(form)
  }
  const byRadical = new Map(), bySingular = new Map()
  for (const key of places.keys()) {
    for (const radical of data.radicals?.[key] || []) add(byRadical, radical, key)
    for (const singular of data.singulars[key] || []) add(bySingular, singular, key)
  }
  const average = sections.reduce((sum, section) => sum + section.length, 0) / (sections.length || 1)
  return { ...data, sections, places, byRadical, bySingular, average, keys: Array.from(places.keys()).sort() }
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, [])
  map.get(key).push(value)
}

// --- What answers a word of the query --------------------------------------------------------------------------------

// Every word that a Welsh form may come from by mutation, as radicals() in welsh/mutation.py.
function possibleRadicals(form) {
  const { letters, origins, lost_g_before } = index.mutation
  const letter = letters.find(one => form.startsWith(one)) || form.slice(0, 1)
  const rest = form.slice(letter.length)
  const found = (origins[letter] || []).map(one => one + rest)
  if (lost_g_before.includes(letter)) found.push("g" + form)
  if (letter === "h" && rest && "aeiouwy".includes(rest[0])) found.push(rest)
  return found
}

// What the site's own words say of a form is surer than what could be; with other accents it is another word.
function radicals({ form, key }) {
  if (!index.mutation) return []
  const isInText = form === key ? index.places.has(key) : index.places.get(key)?.forms.has(form)
  return isInText ? index.radicals[key] || [] : possibleRadicals(key)
}

// What a form that is nowhere in the text may be a plural of, as possible_singulars() in outputs/search/plurals.py.
function possibleSingulars(forms) {
  const isPlural = (form, ending) => form.endsWith(ending) && form.length - ending.length >= SHORTEST_STEM
  return forms.filter(form => !index.places.has(form)).flatMap(form => index.plural_endings
    .filter(([ending]) => isPlural(form, ending))
    .map(([ending, instead]) => form.slice(0, -ending.length) + instead))
}

// The words of the text that answer a word of the query, by how well they do.
function answers(asked, isLast) {
  const { key } = asked
  const found = new Map()
  const take = (word, worth) => {
    if (index.places.has(word) && (found.get(word) || 0) < worth) found.set(word, worth)
  }
  const roots = [key, ...radicals(asked)]
  take(key, SAME_ACCENTS)
  for (const root of roots) {
    take(root, OTHER_MUTATION)
    for (const word of index.byRadical.get(root) || []) take(word, OTHER_MUTATION)
  }
  const numbers = new Set([...roots.flatMap(root => [...(index.singulars[root] || []), root]), ...possibleSingulars(roots)])
  for (const word of found.keys()) for (const singular of index.singulars[word] || []) numbers.add(singular)
  for (const singular of numbers) {
    take(singular, OTHER_NUMBER)
    for (const word of [...(index.byRadical.get(singular) || []), ...(index.bySingular.get(singular) || [])])
      take(word, OTHER_NUMBER)
  }
  if (key.length > 1 || isLast) {
    for (const word of beginningWith(key)) take(word, BEGINS)
    if (key.length > 2 && index.mutation)
      for (const root of roots) for (const word of beginningWith(root)) {
        take(word, BEGINS_MUTATED)
        for (const other of index.byRadical.get(word) || []) take(other, BEGINS_MUTATED)
      }
  }
  return found
}

function beginningWith(start) {
  let low = 0, high = index.keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (index.keys[middle] < start) low = middle + 1
    else high = middle
  }
  const found = []
  while (low < index.keys.length && index.keys[low].startsWith(start)) found.push(index.keys[low++])
  return found
}

// --- The order of what is found --------------------------------------------------------------------------------------

function search(query) {
  const asked = words(query)
  const terms = asked.map((word, number) => term(word, number === asked.length - 1))
  // A word that is nowhere, a slip of the keyboard or a name, says no more than the rarest that is somewhere.
  const known = terms.filter(({ found }) => found.size)
  const rarest = Math.max(0, ...known.map(({ weight }) => weight))
  const most = terms.reduce((sum, { found, weight }) => sum + (found.size ? weight : rarest), 0)
  const byPage = new Map()
  for (const section of new Set(terms.flatMap(({ found }) => Array.from(found.keys())))) {
    const result = rated(section, terms, most)
    if (result) add(byPage, section.page, result)
  }
  const items = Array.from(byPage.values(), results => results.sort(byOrder))
    .sort(([one], [other]) => byOrder(one, other))
  return { items: items.map(results => item(results, terms)), suggest: suggestion(asked) }
}

const byOrder = (one, other) =>
  other.coverage - one.coverage || other.worth - one.worth || other.score - one.score

// A word of the query, the sections that it is found in, how well, and how much it says: what is rare says more.
function term(word, isLast) {
  const found = new Map(), matched = answers(word, isLast)
  for (const [key, worth] of matched) {
    for (const [section, counted] of index.places.get(key).found) {
      const own = worth === SAME_ACCENTS && !counted.forms.has(word.form) ? SAME_LETTERS : worth
      const so_far = found.get(section) || { worth: 0, count: 0, keys: new Set() }
      so_far.worth = Math.max(so_far.worth, own)
      so_far.count += own * ((section.first ? IN_PAGE_TITLE : IN_TITLE) * counted.inTitle + counted.inText)
      so_far.keys.add(key)
      found.set(section, so_far)
    }
  }
  const count = index.sections.length
  return { ...word, found, matched, weight: Math.log(1 + (count - found.size + 0.5) / (found.size + 0.5)) }
}

// Null for a section that answers too little. Words found side by side, as they are asked for, count more (BM25).
function rated(section, terms, most) {
  let covered = 0, worth = 0, score = 0
  for (const { found, weight } of terms) {
    const own = found.get(section)
    if (!own) continue
    covered += weight
    worth += weight * own.worth
    score += weight * own.count * 2.2 / (own.count + 1.2 * (0.4 + 0.6 * section.length / index.average))
  }
  const coverage = Math.round(100 * covered / most) / 100
  if (coverage < LEAST_COVERAGE || (coverage <= 0.5 && worth <= covered * BEGINS)) return null
  score *= 1 + shareOfTitle(section, terms)
  if (terms.length > 1) score *= 1 + nextToEachOther(section, terms)
  score *= (section.page.boost || 1) * (section.first ? FIRST_SECTION : 1)
  return { section, coverage, worth: Math.round(100 * worth / covered) / 100, score }
}

// A title that says what is asked for and little else is what was looked for.
function shareOfTitle({ titleWords }, terms) {
  const asked = titleWords.filter(({ key }) => terms.some(({ matched }) => matched.has(key)))
  return titleWords.length ? asked.length / titleWords.length : 0
}

// How many neighbours in the query stand side by side in the text, of 1; in a title twice that.
function nextToEachOther(section, terms) {
  const share = run => {
    let pairs = 0
    for (let one = 0; one + 1 < terms.length; one++) {
      const [here, next] = [terms[one].matched, terms[one + 1].matched]
      if (run.some((word, place) => here.has(word.key) && place + 1 < run.length && next.has(run[place + 1].key)))
        pairs += 1
    }
    return pairs / (terms.length - 1)
  }
  return Math.max(2 * share(section.titleWords), ...section.blockWords.map(share), 0)
}

// --- What is shown ---------------------------------------------------------------------------------------------------

// A page as Material shows it: its first section is always there, for it is the way to the page.
function item(results, terms) {
  const page = results[0].section.page
  const shown = results.map(result => shownSection(result.section, terms, numbered(result)))
  if (!results.some(({ section }) => section.first)) {
    const first = index.sections.find(section => section.page === page && section.first)
    shown.push({ ...shownSection(first, terms, 0), terms: shown[0].terms })
  }
  return shown
}

// The order as one number, for Material: Enter opens what has the highest, and what is less than a page's best is folded.
const numbered = ({ coverage, worth, score }) => 1e4 * coverage + 99 * worth + 0.9 * score / (1 + score)

function shownSection(section, terms, score) {
  const marked = new Map(), said = {}
  for (const { found, form, matched } of terms) {
    const own = found.get(section)
    if (!own) said[form] = false
    else for (const key of own.keys) marked.set(key, Math.max(matched.get(key), marked.get(key) || 0))
  }
  const inText = [section.titleWords, ...section.blockWords].flat().filter(({ key }) => marked.has(key))
  // Pages mark these words anywhere, in other words too: the shortest would mark every line.
  for (const { form } of inText) if (form.length > 2 || terms.length === 1) said[form] = true
  return {
    location: section.location, title: markedText(section.title, section.titleWords, marked),
    text: excerpts(section, marked), terms: said, score,
  }
}

// The blocks that answer best, in their order; the first where only the title answers.
function excerpts({ blocks, blockWords }, marked) {
  const found = blocks.map((text, number) => {
    const keys = new Set(blockWords[number].map(({ key }) => key))
    const worth = Array.from(keys).reduce((sum, key) => sum + (marked.get(key) || 0), 0)
    return { text, number, words: blockWords[number], worth }
  })
  const isLine = ({ text }) => text.length >= LINE
  const best = found.filter(({ worth }) => worth).sort((one, other) =>
    other.worth - one.worth || isLine(other) - isLine(one) || one.number - other.number)
  const shown = best.length ? best.slice(0, EXCERPTS) : found.slice(0, 1)
  shown.sort((one, other) => one.number - other.number)
  return shown.map(block => `<p>${excerpt(block, marked)}</p>`).join("")
}

// What stands around the first of the words that answer best, cut at spaces.
function excerpt({ text, words }, marked) {
  if (text.length <= EXCERPT) return markedText(text, words, marked)
  const most = Math.max(...words.map(({ key }) => marked.get(key) || 0))
  const first = most ? words.find(({ key }) => marked.get(key) === most).start : 0
  const from = first < EXCERPT / 2 ? 0 : text.lastIndexOf(" ", first - EXCERPT / 3) + 1
  const space = text.indexOf(" ", from + EXCERPT)
  const to = space < 0 ? text.length : space
  const shown = words.filter(({ start, end }) => start >= from && end <= to)
    .map(word => ({ ...word, start: word.start - from, end: word.end - from }))
  return (from ? "… " : "") + markedText(text.slice(from, to), shown, marked) + (to < text.length ? " …" : "")
}

function markedText(text, words, marked) {
  let html = "", done = 0
  for (const { key, start, end } of words) {
    if (!marked.has(key)) continue
    html += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    done = end
  }
  return html + escaped(text.slice(done))
}

// The commonest word that goes on as the last one began, as it was typed so far; of a mutation that no text has yet,
// what its radical goes on as: who types nghynll wants nghynllun.
function suggestion(asked) {
  const last = asked[asked.length - 1]
  if (!last || last.key.length < 2) return []
  const own = commonest(last.key, form => form.startsWith(last.form) ? form : "", last.form.length)
  if (own) return [own]
  const roots = index.mutation && last.key.length > 2 ? possibleRadicals(last.key) : []
  return roots.map(root => commonest(root, form => last.form + form.slice(root.length), last.form.length))
    .filter(Boolean).slice(0, 1)
}

function commonest(start, written, typed) {
  let best = "", most = 0
  for (const key of beginningWith(start)) {
    for (const [form, count] of index.places.get(key).forms) {
      if (count > most && written(form).length > typed) [best, most] = [written(form), count]
    }
  }
  return best
}

// --- Messages --------------------------------------------------------------------------------------------------------

// Material has no words for a search that does not work; search-failure.js has, and hears of it here.
const state = new BroadcastChannel(address.href)

// Each query is answered, whatever happens: Material sends the next one only then.
self.addEventListener("message", async ({ data: message }) => {
  if (message.type === SETUP) return self.postMessage({ type: READY })
  if (message.type !== QUERY) return
  let data = { items: [], suggest: [] }
  try {
    if (message.data.trim()) {
      await ready()
      data = search(message.data)
    }
    state.postMessage({ failed: false })
  } catch (error) {
    state.postMessage({ failed: true })
    console.warn(error)
  }
  self.postMessage({ type: RESULT, data })
})
