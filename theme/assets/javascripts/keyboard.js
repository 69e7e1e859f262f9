// Labels that open the menu, a folder of it or the search become buttons for the keyboard and for screen readers.
for (const label of document.querySelectorAll("label[data-cyhoeddi-button]")) {
  const box = document.getElementById(label.htmlFor)
  if (!box) continue
  const tell = () => {
    label.setAttribute("aria-expanded", String(box.checked))
    label.tabIndex = box.checked || label.dataset.cyhoeddiButton !== "when-open" ? 0 : -1
  }
  label.setAttribute("role", "button")
  label.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    // Material does the same for Enter: twice would be never.
    event.stopPropagation()
    label.click()
  })
  box.addEventListener("change", tell)
  tell()
}
