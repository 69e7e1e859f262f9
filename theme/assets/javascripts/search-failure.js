// Says that the search does not work where its index cannot be fetched: Material would say that nothing was found.
// The worker of the page's language tells, on a channel that is named by the address of the index.
const failure = document.querySelector("[data-cyhoeddi-search-failed]")
if (failure) {
  const index = new URL(`../../search/${document.documentElement.lang}.json`, document.currentScript.src)
  new BroadcastChannel(index.href).addEventListener("message", ({ data }) => { failure.hidden = !data.failed })
}
