// The buttons of the search, and which keys Material's script is told of. It opens and closes the search by the checkbox.
{
  const box = document.getElementById("__search")
  const search = document.getElementById("cy-search")

  if (box && search) {
    const opener = document.querySelector(".cy-header__search")
    const field = search.querySelector("[name=query]")
    const show = open => {
      if (box.checked !== open) box.click()
    }
    // The field stays where it is on wide screens; on narrow ones it is gone, and the button that opened it is there.
    // Material opens it again when the field has the focus: not before the reader asks for that.
    let isShut = false
    const close = () => {
      isShut = true
      show(false)
      const place = opener.offsetParent ? opener : field
      if (place !== document.activeElement) place.focus()
    }
    // A browser may remember the checkbox of the page that was left.
    show(false)
    box.addEventListener("change", () => {
      // A checkbox that is being clicked hears no other click.
      queueMicrotask(() => isShut && show(false))
      opener.setAttribute("aria-expanded", box.checked)
    })
    const reopen = () => {
      isShut = false
      show(true)
    }
    opener.addEventListener("click", () => {
      reopen()
      field.focus()
    })
    search.querySelector(".cy-search__close").addEventListener("click", close)
    field.addEventListener("input", reopen)
    field.addEventListener("click", reopen)
    // Material reaches its results by the arrow keys alone; Tab does it too.
    const results = search.querySelector("ol")
    new MutationObserver(() => {
      for (const link of results.querySelectorAll("[tabindex]")) link.removeAttribute("tabindex")
    }).observe(results, { childList: true, subtree: true })
    search.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (!next || search.contains(next)) return
      show(false)
      isShut = false
    })
    // Also where the focus is lost, as when a result that had it is replaced by others.
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && box.checked) close()
    })
  }

  // Material goes to other pages at single letters, which nobody can switch off (WCAG 2.1.4), and closes the search at Tab,
  // so that its results cannot be reached: it hears only the keys that choose among results.
  const HEARD = ["Enter", "ArrowUp", "ArrowDown", "ArrowRight"]
  document.addEventListener("keydown", event => {
    if (!box?.checked || !HEARD.includes(event.key)) event.stopPropagation()
  })
}
