// Copies what stands in a field: <button data-copy="FIELD" data-copied="Copied">. Where the browser forbids it, the text is chosen.
addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.copied;
  } catch {
    field.focus();
  }
});

addEventListener("focusin", ({ target }) => target.matches?.("[data-select]") && target.select());
