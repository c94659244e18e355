// Ctrl K: one field that finds patients, times and actions. A combobox over a list that the server answers as HTML.
import { visit } from "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";

const PAUSE_MILLIS = 60;
let asked;
let timer;

const box = () => document.getElementById("palette");
const input = () => document.getElementById("palette-input");
const list = () => document.getElementById("palette-list");
const options = () => [...list().querySelectorAll("[role=option]")];
const chosen = () => list().querySelector("[aria-selected=true]");
const say = words => (document.getElementById("palette-state").textContent = words);

function open() {
  const palette = box();
  if (!palette || palette.open) return;
  palette.dataset.start ??= document.getElementById("palette-state").textContent;
  palette.showModal();
  input().select();
}

async function ask() {
  asked?.abort();
  const words = input().value.trim();
  if (words.length < 2) return show("", box().dataset.start);
  asked = new AbortController();
  const { none, failed } = document.getElementById("palette-state").dataset;
  try {
    const answer = await fetch(`${box().dataset.find}?q=${encodeURIComponent(words)}`, {
      signal: asked.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.status);
    const html = await answer.text();
    show(html, html.includes('role="option"') ? "" : none);
  } catch (error) {
    if (error.name !== "AbortError") say(failed);
  }
}

function show(html, words) {
  list().innerHTML = html;
  say(words);
  const first = options()[0];
  input().setAttribute("aria-expanded", String(Boolean(first)));
  choose(first);
}

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) input().setAttribute("aria-activedescendant", option.id);
  else input().removeAttribute("aria-activedescendant");
}

function step(by) {
  const all = options();
  if (all.length > 0) choose(all.at((all.indexOf(chosen()) + by) % all.length));
}

function take(option) {
  if (!option) return;
  box().close();
  visit(option.dataset.address, "panel" in option.dataset ? { frame: "panel-frame" } : {});
}

addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    return open();
  }
  if (event.target !== input()) return;
  const moves = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in moves) step(moves[event.key]);
  else if (event.key === "Enter") take(chosen());
  else return;
  event.preventDefault();
});

addEventListener("input", ({ target }) => {
  if (target !== input()) return;
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE_MILLIS);
});

addEventListener("click", ({ target }) => {
  if (target.closest("[data-palette]")) open();
  else if (target === box()) box().close();
  else if (target.closest("#palette-list")) take(target.closest("[role=option]"));
});
