// A field that narrows a list while somebody types. Enter does the first button of the only row that is left.
const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const rows = field => [...document.querySelectorAll(`#${CSS.escape(field.dataset.filter)} [data-row]`)];
const left = field => rows(field).filter(row => !row.hidden);

function narrow(field) {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  for (const row of rows(field)) {
    const text = plain(row.textContent);
    row.hidden = !words.every(word => text.includes(word));
  }
  const place = document.querySelector(`[data-filter-count="${CSS.escape(field.dataset.filter)}"]`);
  const count = left(field).length;
  if (place) place.textContent = count === 0 ? place.dataset.none : place.dataset.some.replace("{0}", count);
}

addEventListener("input", ({ target }) => target.matches?.("[data-filter]") && narrow(target));

addEventListener("keydown", event => {
  if (event.key !== "Enter" || !event.target.matches?.("[data-filter]")) return;
  event.preventDefault();
  const only = left(event.target);
  if (only.length === 1) only[0].querySelector("button")?.click();
  else only[0]?.querySelector("button")?.focus();
});
