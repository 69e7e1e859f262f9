// What a page keeps from its readers, as lists of words: put into a page by tests/browser/test_accessibility.py.
window.audit = (() => {
  const told = element => element.outerHTML.replace(/\s+/g, " ").slice(0, 120)
  const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getClientRects().length > 0
  const all = selector => [...document.querySelectorAll(selector)]
  const words = element => element.textContent.replace(/\s+/g, " ").trim()
  const inText = element => getComputedStyle(element).display === "inline"

  // WCAG 1.4.10: the page itself never scrolls sideways.
  const wider = () => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []
  }

  // WCAG 1.4.4, 1.4.12: text that does not fit its box, where the box hides what does not fit.
  const cut = () => all("body *").filter(element => {
    if (!shown(element) || !words(element) || element.matches("svg, svg *")) return false
    if (element.clientWidth < 2 || element.clientHeight < 2) return false // said to those who listen only
    const { overflowX, overflowY } = getComputedStyle(element)
    const hides = value => value === "hidden" || value === "clip"
    return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
  }).map(told)

  // WCAG 2.5.8: 24 by 24, or a circle of 24 around its middle touches no other target; links in sentences are exempt.
  const small = () => {
    const targets = all("a[href], button, input:not([type=hidden]), select, summary, textarea, [tabindex='0']")
      .filter(element => shown(element) && getComputedStyle(element).pointerEvents !== "none")
    const boxes = targets.map(element => element.getBoundingClientRect())
    const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2]
    const isSmall = ({ width, height }) => width < 24 || height < 24
    const near = (box, other) => {
      const [x, y] = middle(box)
      const [dx, dy] = isSmall(other)
        ? middle(other).map((value, axis) => Math.abs(value - [x, y][axis]))
        : [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)]
      return Math.hypot(dx, dy) < (isSmall(other) ? 24 : 12)
    }
    const inSentence = element => inText(element) && element.closest("p, li, dd, td, th, figcaption, caption") &&
      words(element.closest("p, li, dd, td, th, figcaption, caption")) !== words(element)
    return targets.filter((element, place) => isSmall(boxes[place]) && !inSentence(element) &&
      boxes.some((other, others) => others !== place && !element.contains(targets[others]) && near(boxes[place], other)))
      .map(told)
  }

  // Nothing moves where the reader asked for that.
  const moving = () => all("*").flatMap(element => ["", "::before", "::after"].filter(part => {
    const { transitionDuration, animationName } = getComputedStyle(element, part)
    return transitionDuration.split(", ").some(time => parseFloat(time) > 0) || animationName !== "none"
  }).map(part => told(element) + part))

  // One title, no level left out.
  const headings = () => {
    const levels = all("h1, h2, h3, h4, h5, h6").map(one => [Number(one.tagName[1]), words(one)])
    const skips = levels.filter(([level], place) => place && level > levels[place - 1][0] + 1)
    return [...(levels.filter(([level]) => level === 1).length === 1 && levels[0][0] === 1 ? [] : ["not one h1, first"]),
      ...skips.map(([level, text]) => `h${level} ${text}`), ...levels.filter(([, text]) => !text).map(() => "empty")]
  }

  // Landmarks: one main, and those of a kind told apart by their names.
  const landmarks = () => {
    const kinds = { navigation: "nav, [role=navigation]", region: "[role=region]", main: "main", search: "[role=search]",
      complementary: "aside", banner: "body > header", contentinfo: "footer" }
    const name = element => element.getAttribute("aria-label") ||
      (document.getElementById(element.getAttribute("aria-labelledby")) || { textContent: "" }).textContent.trim()
    const wrong = document.querySelectorAll("main").length === 1 ? [] : ["not one main"]
    for (const [kind, selector] of Object.entries(kinds)) {
      const names = all(selector).filter(shown).map(name)
      if (new Set(names).size !== names.length) wrong.push(`${kind}: ${names.join(" | ")}`)
      if (["navigation", "region"].includes(kind) && names.includes("")) wrong.push(`${kind} without a name`)
    }
    return wrong
  }

  // WCAG 2.4.4: a name for each link, and one name within a page's text leads to one place.
  const links = () => {
    const name = link => link.getAttribute("aria-label") || words(link) ||
      [...link.querySelectorAll("img[alt]")].map(picture => picture.alt).join(" ")
    const nameless = all("a[href]").filter(link => !name(link)).map(told)
    const places = new Map()
    for (const link of all("article a[href]")) {
      // What a list within a list leads to is said by the entry that holds it.
      if (link.closest("[role=doc-endnotes], .footnote, sup, section, li li")) continue
      if (!places.has(name(link))) places.set(name(link), new Set())
      places.get(name(link)).add(link.href.split("?")[0])
    }
    return [...nameless, ...[...places].filter(([, where]) => where.size > 1).map(([text]) => `two places: ${text}`)]
  }

  return { wider, cut, small, moving, headings, landmarks, links }
})()
