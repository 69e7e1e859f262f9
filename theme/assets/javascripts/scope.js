// What Material's script expects to find: the folder of the site, and a small store kept by it.
const base = document.currentScript.dataset.base
window.__md_scope = new URL(base, location)
window.__md_hash = text => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0)
window.__md_get = (key, storage = localStorage, scope = window.__md_scope) => {
  try {
    return JSON.parse(storage.getItem(scope.pathname + "." + key))
  } catch {
    return null
  }
}
window.__md_set = (key, value, storage = localStorage, scope = window.__md_scope) => {
  try {
    storage.setItem(scope.pathname + "." + key, JSON.stringify(value))
  } catch {
    // Storage may be switched off; the site works without it.
  }
}
