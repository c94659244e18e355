// Number keys belong to a prompt, not to a place: a prompt keeps its number while others come and go, and for a
// second after the list has changed no number does anything.
import { allowed } from "./keys.js";

const INERT_MILLIS = 1_000;
const numbers = new Map();
let order = "";
let inertUntil = 0;

function assign() {
  const list = document.querySelector("[data-prompts]");
  if (!list) return numbers.clear();
  const prompts = [...list.querySelectorAll("[data-prompt]")];
  const ids = prompts.map(el => el.dataset.prompt);
  for (const id of numbers.keys()) if (!ids.includes(id)) numbers.delete(id);
  const known = order !== "";
  const before = order.split("\n");
  for (const el of prompts) {
    number(el);
    if (known && !before.includes(el.dataset.prompt)) el.classList.add("fresh");
  }
  if (known && order !== ids.join("\n")) pause(list);
  order = ids.join("\n");
}

function number(el) {
  const id = el.dataset.prompt;
  if (!numbers.has(id)) {
    const taken = new Set(numbers.values());
    const free = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(n => !taken.has(n));
    if (free) numbers.set(id, free);
  }
  const shown = el.querySelector("[data-number]");
  const text = String(numbers.get(id) ?? "");
  if (shown && shown.textContent !== text) shown.textContent = text;
}

function pause(list) {
  inertUntil = performance.now() + INERT_MILLIS;
  list.dataset.inert = "";
  setTimeout(() => performance.now() >= inertUntil && delete list.dataset.inert, INERT_MILLIS + 20);
}

addEventListener("keydown", event => {
  if (!/^[1-9]$/.test(event.key) || !allowed(event)) return;
  const id = [...numbers].find(([, n]) => n === Number(event.key))?.[0];
  if (!id) return;
  event.preventDefault();
  if (performance.now() < inertUntil) return;
  document.querySelector(`[data-prompt="${CSS.escape(id)}"] [data-prompt-action]`)?.click();
});

// A page that shows the list again goes on with it: after one's own step, too, no number acts for a second.
addEventListener("turbo:before-render", ({ detail }) => {
  if (!detail.newBody.querySelector("[data-prompts]")) order = "";
});
addEventListener("turbo:load", assign);
new MutationObserver(assign).observe(document.documentElement, { childList: true, subtree: true });
assign();
