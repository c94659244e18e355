// What a person is doing outlives what the server says meanwhile: typed values, open details, focus, chosen tones.
const OWN = new Set(["data-dirty", "data-read", "aria-expanded", "aria-pressed", "aria-busy"]);

const field = el => (el.tagName === "OPTION" ? el.closest("select") : el);
const held = el => el && (el === document.activeElement || "dirty" in el.dataset);

addEventListener("input", ({ target }) => (target.dataset.dirty = ""));
addEventListener("reset", ({ target }) => clean(target));
addEventListener("turbo:submit-end", ({ target, detail }) => detail.success && clean(target));

addEventListener("turbo:before-morph-attribute", event => {
  const { target, detail } = event;
  const name = detail.attributeName;
  const typed = (name === "value" || name === "checked" || name === "selected") && held(field(target));
  const open = name === "open" && (target.tagName === "DETAILS" || target.tagName === "DIALOG");
  const timed = name === "data-tone" && target.hasAttribute("data-limit");
  if (typed || open || timed || OWN.has(name)) event.preventDefault();
});

addEventListener("turbo:before-morph-element", event => {
  const { target, detail } = event;
  const lost = !detail.newElement && (target.matches("[data-dirty]") || target.querySelector("[data-dirty]"));
  if (lost || target.matches("[data-keep]") || (target.matches("textarea") && held(target))) event.preventDefault();
});

function clean(form) {
  for (const el of form.elements ?? []) delete el.dataset.dirty;
}
