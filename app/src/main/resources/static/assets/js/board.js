// The Board in the browser. The server sends the same cards to every screen; what a screen shows of them is its own:
// filters, order, counts. Focus follows a card that moves.
import * as clock from "./clock.js";

const FRESH_MILLIS = 3 * 60_000;
const board = () => document.querySelector("[data-board]");
const cards = root => [...root.querySelectorAll(".pt")];
let held = null;

const wanted = form => Object.fromEntries(new FormData(form));

function fits(card, want) {
  const flags = card.dataset.flags.split(" ").filter(Boolean);
  if (want.provider && card.dataset.provider !== want.provider) return false;
  if (want.stage && card.dataset.stage !== want.stage) return false;
  if (want.flag === "any" ? flags.length === 0 : want.flag && !flags.includes(want.flag)) return false;
  return !want.past || card.dataset.tone === "alarm";
}

function set(el, words) {
  if (el.textContent !== String(words)) el.textContent = words;
}

function show(el, shows) {
  if (el.hidden === shows) el.hidden = !shows;
}

// Whoever is longest in a stage stands first, also after a step was taken back.
function order(list) {
  const all = cards(list);
  const since = card => Date.parse(card.querySelector("[data-since]").dataset.since);
  const sorted = [...all].sort((a, b) => since(a) - since(b) || (a.id < b.id ? -1 : 1));
  sorted.forEach((card, i) => list.children[i] !== card && list.insertBefore(card, list.children[i] ?? null));
}

function draw() {
  const root = board();
  if (!root) return;
  const form = root.querySelector("[data-board-filter]");
  const want = wanted(form);
  root.querySelectorAll(".stage-list").forEach(order);
  const all = cards(root);
  all.forEach(card => show(card, fits(card, want)));
  for (const place of root.querySelectorAll(".stage")) {
    set(place.querySelector("[data-place-count]"), cards(place).filter(card => !card.hidden).length);
  }
  const now = clock.now();
  root.querySelectorAll("[data-fresh]").forEach(el => show(el, now - Date.parse(el.dataset.fresh) < FRESH_MILLIS));
  summary(root, all, Object.values(want).some(Boolean));
  follow(root);
}

function summary(root, all, filtered) {
  const past = all.filter(card => card.dataset.tone === "alarm").length;
  const hidden = all.filter(card => card.hidden).length;
  const note = root.querySelector("[data-board-hidden]");
  set(root.querySelector("[data-board-here]"), all.length);
  set(root.querySelector("[data-board-past] b"), past);
  show(root.querySelector("[data-board-past]"), past > 0);
  show(root.querySelector("[data-board-all]"), filtered);
  set(note, hidden > 0 ? note.dataset.words.replace("{n}", hidden) : "");
}

// The filter stands in the address, so that it outlives a reload and can be handed on.
function remember(form) {
  const url = new URL(location.href);
  for (const name of ["provider", "stage", "flag", "past"]) {
    const value = wanted(form)[name];
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, "", url);
}

function recall() {
  const form = document.querySelector("[data-board-filter]");
  if (!form) return;
  const asked = new URL(location.href).searchParams;
  for (const field of form.elements) {
    if (field.type === "checkbox") field.checked = asked.has(field.name);
    else if (field.tagName === "SELECT") field.value = asked.get(field.name) ?? "";
  }
  draw();
}

function follow(root) {
  if (!held || document.activeElement !== document.body) return;
  document.getElementById(held)?.closest("[data-board]") === root && document.getElementById(held).querySelector("h3 a")?.focus();
}

// Arrows go from card to card: up and down in a column, left and right to the next column that has any.
function step(from, key) {
  const lists = [...board().querySelectorAll(".stage-list")].map(list => cards(list).filter(card => !card.hidden));
  const column = lists.findIndex(list => list.includes(from));
  const row = lists[column].indexOf(from);
  if (key === "ArrowDown") return lists[column][row + 1];
  if (key === "ArrowUp") return lists[column][row - 1];
  const beyond = key === "ArrowRight" ? lists.slice(column + 1) : lists.slice(0, column).reverse();
  const next = beyond.find(list => list.length > 0);
  return next?.[Math.min(row, next.length - 1)];
}

addEventListener("keydown", event => {
  const card = event.target.closest?.("[data-board] .pt");
  if (!card || !event.key.startsWith("Arrow") || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = step(card, event.key);
  if (!next) return;
  event.preventDefault();
  next.querySelector("h3 a").focus();
});

addEventListener("focusin", ({ target }) => (held = target.closest?.("[data-board] .pt")?.id ?? null));
addEventListener("pointerdown", ({ target }) => !target.closest("[data-board] .pt") && (held = null));
addEventListener("turbo:submit-end", ({ target }) => target.closest(".pt")?.querySelector("details")?.removeAttribute("open"));
addEventListener("submit", event => event.target.matches("[data-board-filter]") && event.preventDefault(), true);
addEventListener("change", ({ target }) => {
  const form = target.closest("[data-board-filter]");
  if (!form) return;
  delete target.dataset.dirty;
  remember(form);
  draw();
});
addEventListener("reset", ({ target }) => target.matches("[data-board-filter]") && setTimeout(() => { remember(target); draw(); }));
addEventListener("turbo:load", recall);
addEventListener("turbo:morph", recall);
new MutationObserver(draw).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["data-tone"] });
setInterval(draw, 5_000);
