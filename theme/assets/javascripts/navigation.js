// The menu of narrow screens and the folders of the navigation: style sheets show what the buttons' aria-expanded says.
{
  const nav = document.querySelector("[data-cyhoeddi-nav]")
  const menu = document.querySelector(".cy-header__menu")

  for (const fold of document.querySelectorAll(".cy-nav__fold"))
    fold.addEventListener("click", () => fold.setAttribute("aria-expanded", fold.getAttribute("aria-expanded") !== "true"))

  if (nav && menu) {
    const isOpen = () => nav.hasAttribute("data-open")
    const show = open => {
      const end = document.querySelector("header").getBoundingClientRect().bottom
      nav.style.setProperty("--cy-header-end", `${Math.max(0, end)}px`)
      nav.toggleAttribute("data-open", open)
      menu.setAttribute("aria-expanded", open)
    }
    menu.addEventListener("click", () => {
      show(!isOpen())
      // The panel comes next for the keyboard, whatever else the header holds.
      if (isOpen()) nav.querySelector("a, button").focus()
    })
    document.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !isOpen()) return
      show(false)
      menu.focus()
    })
    // What lies under the panel never has the focus: leaving the panel closes it.
    nav.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (isOpen() && next && !nav.contains(next) && next !== menu) show(false)
    })
    nav.addEventListener("click", ({ target }) => {
      if (isOpen() && target.closest("a")) show(false)
    })
    matchMedia("(min-width: 76.25em)").addEventListener("change", () => show(false))
  }
}
