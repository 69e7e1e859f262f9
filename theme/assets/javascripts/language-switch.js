// The switch leads to the same page; this adds the section that the reader is in. Sections share their ids.
const keepSection = () => {
  for (const link of document.querySelectorAll("a[data-cyhoeddi-switch]")) link.hash = location.hash
}
keepSection()
addEventListener("hashchange", keepSection)
