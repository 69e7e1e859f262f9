// A button that prints the page: without script it could do nothing, so it is shown by this script alone.
for (const button of document.querySelectorAll("button[data-cyhoeddi-print]")) {
  button.hidden = false
  button.addEventListener("click", () => window.print())
}
