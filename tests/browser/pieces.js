// Everything of a page that is words, hidden or not, each piece with its language: text, attributes, what scripts are
// given, what style sheets write.
() => {
  const silent = new Set(["SCRIPT", "STYLE", "NOSCRIPT"])
  const codes = new Set([
    "autocapitalize", "autocomplete", "autocorrect", "charset", "class", "d", "datetime", "dir", "encoding", "fill",
    "for", "headers", "href", "hreflang", "http-equiv", "id", "itemprop", "kind", "lang", "media", "method", "name",
    "points", "property", "rel", "role", "scope", "spellcheck", "src", "srclang", "srcset", "style", "tabindex",
    "target", "transform", "translate", "type", "usemap", "viewBox", "xml:lang", "xmlns",
    "data-base",
  ])
  const spoken = /^aria-(label|description|roledescription|valuetext|placeholder|braille.*)$/
  const isCode = (element, name, value) =>
    codes.has(name) || name.startsWith("data-md-") || (name.startsWith("aria-") && !spoken.test(name))
    // A choice is read by what stands in it or beside it; one small word of data is for scripts and style sheets.
    || (name === "value" && !/^(button|submit|reset)$/.test(element.type))
    || (name.startsWith("data-") && name !== "data-label" && /^[a-z0-9_.-]+$/.test(value))
  const pieces = []
  const add = (text, language, where) => {
    const words = text.replace(/\s+/g, " ").trim()
    if (/\p{L}{2}/u.test(words)) pieces.push([language, words, where])
  }
  const languageOf = element => element.closest("[lang]")?.lang ?? ""

  const blockOf = element => {
    while (element.parentElement && getComputedStyle(element).display === "inline") element = element.parentElement
    return element
  }
  // A block is read in runs of one language: a passage that is marked is a piece of its own.
  const texts = new Map()
  const readText = (root, around) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent || silent.has(parent.tagName)) continue
      const block = blockOf(parent), language = languageOf(parent) || around
      const runs = texts.get(block) ?? texts.set(block, []).get(block)
      if (runs.at(-1)?.language === language) runs.at(-1).text += walker.currentNode.data
      else runs.push({ language, text: walker.currentNode.data })
    }
  }
  readText(document.documentElement, "")
  for (const template of document.querySelectorAll("template")) readText(template.content, languageOf(template))
  for (const [block, runs] of texts)
    for (const run of runs) add(run.text, run.language, `<${block.tagName.toLowerCase()} class="${block.className}">`)

  const told = /^(description|title|keywords|og:title|og:description|og:site_name|og:image:alt|twitter:.*)$/
  for (const element of document.querySelectorAll("*")) {
    const tag = element.tagName.toLowerCase()
    if (tag === "meta" && !told.test(element.name || element.getAttribute("property") || "")) continue
    for (const { name, value } of element.attributes) {
      if (!isCode(element, name, value)) add(value, languageOf(element), `${tag}[${name}]`)
    }
  }

  const isAddress = value => /^(https?:|mailto:|[\w.+-]+\/[\w.+-]+$)/.test(value)
  const readData = (value, language, where) => {
    if (typeof value === "string") {
      if (!isAddress(value)) add(value, language, where)
    } else if (value && typeof value === "object") {
      const own = typeof value.inLanguage === "string" ? value.inLanguage : language
      for (const [key, part] of Object.entries(value)) {
        if (/^(@.*|inLanguage|sha256|encodingFormat|features|base|search|tags)$/.test(key)) continue
        readData(part, own, `${where} ${key}`)
      }
    }
  }
  for (const script of document.querySelectorAll("script[type*=json]"))
    readData(JSON.parse(script.textContent), languageOf(script), script.id || script.type)

  return pieces
}
