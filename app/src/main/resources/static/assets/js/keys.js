// Single keys: elements carry data-key. They do nothing in fields, can be turned off, and each can be changed.
const STORE = "baton-keys";
const settings = { off: false, map: {}, ...JSON.parse(localStorage.getItem(STORE) ?? "{}") };
let asking = null;

const typing = el => el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName);
const plain = event => !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
const bound = key => settings.map[key] ?? key;

export const allowed = event =>
  plain(event) && !settings.off && !event.defaultPrevented && !typing(event.target) && !document.querySelector("dialog[open]");

function find(pressed) {
  const all = root => [...root.querySelectorAll("[data-key]")].filter(el => bound(el.dataset.key) === pressed && !el.disabled);
  const near = document.activeElement?.closest("[data-key-scope]");
  const here = near ? all(near) : [];
  const found = here.length > 0 ? here : all(document);
  const seen = found.filter(el => el.checkVisibility());
  const best = seen.length > 0 ? seen : found;
  return best[0]?.closest("#toasts") ? best.at(-1) : best[0];
}

addEventListener("keydown", event => {
  if (asking) return answer(event);
  if (event.key.length !== 1 || !allowed(event)) return;
  const el = find(event.key.toLowerCase());
  if (!el) return;
  event.preventDefault();
  el.click();
});

// The list of keys, with a button to change each.
function save() {
  localStorage.setItem(STORE, JSON.stringify(settings));
  apply();
}

function apply() {
  document.documentElement.dataset.keys = settings.off ? "off" : "on";
  for (const el of document.querySelectorAll("[data-key] kbd:not([data-number])")) {
    const shown = bound(el.closest("[data-key]").dataset.key).toUpperCase();
    if (el.textContent !== shown) el.textContent = shown;
  }
}

function list() {
  const rows = document.getElementById("keys-rows");
  const seen = new Map();
  for (const el of document.querySelectorAll("[data-key]")) {
    const copy = el.cloneNode(true);
    copy.querySelectorAll("kbd,svg,.sr").forEach(extra => extra.remove());
    if (!seen.has(el.dataset.key)) seen.set(el.dataset.key, copy.textContent.trim());
  }
  rows.replaceChildren(...[...seen].map(([key, words]) => row(rows, key, words)));
  document.getElementById("keys-on").checked = !settings.off;
}

function row(rows, key, words) {
  const line = document.createElement("tr");
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = words;
  const shown = document.createElement("kbd");
  shown.className = "fixed";
  shown.textContent = bound(key).toUpperCase();
  const change = document.createElement("button");
  change.type = "button";
  change.className = "btn";
  change.textContent = rows.dataset.change;
  change.setAttribute("aria-label", `${rows.dataset.change}: ${words}`);
  change.addEventListener("click", () => {
    asking = { key, change };
    change.textContent = rows.dataset.press;
  });
  line.append(name, cell(shown), cell(change));
  return line;
}

function cell(content) {
  const td = document.createElement("td");
  td.append(content);
  return td;
}

function answer(event) {
  event.preventDefault();
  if (event.key.length === 1 && !/\d/.test(event.key)) settings.map[asking.key] = event.key.toLowerCase();
  const { key } = asking;
  asking = null;
  save();
  list();
  [...document.querySelectorAll("#keys-rows tr")].find(tr => tr.textContent.includes(bound(key).toUpperCase()))?.querySelector("button").focus();
}

addEventListener("click", ({ target }) => {
  const dialog = document.getElementById("keys");
  if (target.closest("[data-keys-help]")) {
    list();
    dialog.showModal();
  }
  if (target.closest("[data-keys-close]")) dialog.close();
});
addEventListener("change", ({ target }) => {
  if (target.id !== "keys-on") return;
  settings.off = !target.checked;
  save();
});
addEventListener("turbo:load", apply);
addEventListener("turbo:morph", apply);
apply();
