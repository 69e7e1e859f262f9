// Filters the action plans of a page by the form above the first. What is chosen is kept in the address, so that a
// filtered plan can be shared and the switch to the other language keeps it. All words come from the form.
const filterPlans = form => {
  const fields = Array.from(form.elements).filter(field => field.name)
  const count = form.querySelector("[role=status]"), printed = form.querySelector(".plan-filter-printed")
  const words = JSON.parse(form.dataset.counts)
  const plans = Array.from(document.querySelectorAll("section.plan"), section => {
    const none = document.createElement("p")
    none.className = "plan-filter-none"
    none.textContent = form.dataset.none
    none.hidden = true
    section.append(none)
    return { none, tables: Array.from(section.querySelectorAll("table")) }
  })

  const isDefault = field => field.type === "checkbox" ? field.checked === field.defaultChecked : !field.value
  const chosen = () => Object.fromEntries(
    fields.map(field => [field.name, field.type === "checkbox" ? field.checked : field.value]))

  // Days are written so that their alphabetical order is that of time.
  const matches = ({ priority, urgency, lead, due }, asked) => {
    if (asked.priority && asked.priority !== priority) return false
    if (asked.urgency && asked.urgency !== urgency) return false
    if (asked.lead && !lead.split(" ").includes(asked.lead)) return false
    if (due === "ongoing") return asked.ongoing
    return (!asked.from || due >= asked.from) && (!asked.by || (due !== "" && due <= asked.by))
  }

  const show = () => {
    const asked = chosen(), shown = new Set()
    for (const { none, tables } of plans) {
      for (const table of tables) {
        const rows = Array.from(table.tBodies[0].rows)
        for (const row of rows) {
          row.hidden = !matches(row.dataset, asked)
          if (!row.hidden) shown.add(row.querySelector(".plan-id").textContent)
        }
        table.hidden = rows.every(row => row.hidden)
      }
      none.hidden = tables.some(table => !table.hidden)
    }
    const filtered = fields.filter(field => !isDefault(field))
    count.textContent = (words[shown.size] ?? words.other).replace("#", shown.size)
    form.toggleAttribute("data-filtered", filtered.length > 0)
    printed.textContent = filtered.length ? [form.dataset.printed, ...filtered.map(said)].join(" ") : ""
  }

  // A choice in words, as print has it: the label and what was chosen.
  const said = field => {
    const label = field.labels[0].textContent
    return field.type === "checkbox" ? `☐ ${label}.` : `${label}: ${field.selectedOptions[0].textContent}.`
  }

  const withChoices = search => {
    const asked = new URLSearchParams(search)
    for (const field of fields) asked.delete(field.name)
    for (const field of fields.filter(field => !isDefault(field)))
      asked.set(field.name, field.type === "checkbox" ? "no" : field.value)
    return String(asked)
  }

  const keep = () => {
    const query = withChoices(location.search)
    history.replaceState(history.state, "", `${location.pathname}${query && "?"}${query}${location.hash}`)
    for (const link of document.querySelectorAll("a[data-cyhoeddi-switch]")) link.search = withChoices("")
  }

  const read = () => {
    const asked = new URLSearchParams(location.search)
    for (const field of fields) {
      const value = asked.get(field.name)
      if (field.type === "checkbox") field.checked = value !== "no"
      else field.value = Array.from(field.options).some(option => option.value === value) ? value : ""
    }
  }

  const clear = () => {
    form.reset()
    show()
    keep()
  }

  // Whoever follows a link to an action wants to see it.
  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.closest("section.plan [hidden]")) return
    clear()
    target.scrollIntoView()
  }

  form.addEventListener("submit", event => event.preventDefault())
  form.addEventListener("change", () => {
    show()
    keep()
  })
  form.querySelector("button").addEventListener("click", clear)
  addEventListener("hashchange", showTarget)
  read()
  form.hidden = false
  show()
  keep()
  showTarget()
}
document.querySelectorAll("form[data-plan-filter]").forEach(filterPlans)
