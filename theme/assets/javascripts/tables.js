// A table that is wider than the screen scrolls by itself: then the keyboard reaches it, and it has its own words' name.
{
  const nameOf = frame => {
    const words = frame.closest("figure")?.querySelector("figcaption") || frame.querySelector("caption")
    const headings = [...document.querySelectorAll("article :is(h1, h2, h3, h4, h5, h6)")]
    const before = headings.filter(one => one.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING)
    return (words || before.pop() || document.querySelector("h1")).textContent.trim()
  }
  const tell = frame => {
    const scrolls = frame.scrollWidth > frame.clientWidth
    const told = { tabindex: "0", role: "region", "aria-label": nameOf(frame) }
    for (const [name, value] of Object.entries(told))
      scrolls ? frame.setAttribute(name, value) : frame.removeAttribute(name)
  }
  // Material's script has framed the tables by then.
  addEventListener("load", () => {
    const watch = new ResizeObserver(entries => entries.forEach(({ target }) => tell(target)))
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) watch.observe(frame)
  })
}
