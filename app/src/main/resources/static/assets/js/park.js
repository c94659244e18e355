// A call begins over whatever is open: that is put aside first, and comes back exactly as it was.
import { visit } from "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";
import { announce } from "./toast.js";

const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? "";
const panel = () => document.getElementById("panel");
const frame = () => document.getElementById("panel-frame");
const open = () => panel() && !panel().hidden && frame().childElementCount > 0;
const path = address => { const url = new URL(address, location.href); return url.pathname + url.search; };
let resuming = null;

const kept = el => el.name && !["hidden", "password", "file", "submit", "button"].includes(el.type);
const fields = root => [...root.querySelectorAll("input,select,textarea")].filter(kept);

function draft(root) {
  const typed = fields(root).map((el, at) => ({ at, name: el.name, value: el.value, checked: el.checked === true, dirty: "dirty" in el.dataset }));
  return JSON.stringify({ typed, focus: document.activeElement?.name ?? "", scroll: scrollY });
}

async function send(address, body) {
  body.set("_csrf", meta("csrf-token"));
  body.set("key", crypto.randomUUID());
  const answer = await fetch(address, { method: "POST", body, headers: { "X-CSRF-TOKEN": meta("csrf-token") } });
  if (!answer.ok) throw new Error(await answer.text());
}

async function putAside() {
  const call = open() && frame().querySelector("form[data-call]");
  if (call) {
    const body = new URLSearchParams(new FormData(call));
    body.set("then", "hold");
    return send(call.action, body);
  }
  const root = open() ? frame() : document.getElementById("main");
  if (!open() && !root.querySelector("[data-dirty]")) return;
  const title = root.querySelector("h1,h2")?.textContent.trim() || document.title;
  await send(`${meta("baton-root")}/desk/park`, new URLSearchParams({
    id: crypto.randomUUID(), what: title.slice(0, 150), page: path(location.href), panel: open() && frame().src ? path(frame().src) : "", draft: draft(root) }));
  root.querySelectorAll("[data-dirty]").forEach(el => delete el.dataset.dirty);
}

addEventListener("click", async event => {
  const link = event.target.closest("a[href*='/calls/new']");
  if (!link || link.dataset.parked !== undefined) return;
  event.preventDefault();
  event.stopPropagation();
  try {
    await putAside();
    visit(link.href, { frame: "panel-frame" });
  } catch (error) {
    announce(error.message || document.querySelector("[data-park-failed]")?.dataset.parkFailed);
  }
}, true);

// Keeping, holding and throwing away close the panel; a call is never closed over, it is put on hold.
addEventListener("turbo:submit-end", ({ detail }) => {
  if (detail.success && detail.formSubmission.submitter?.matches("[data-closes]")) document.querySelector("[data-panel-close]")?.click();
});

function holdInstead(event) {
  const hold = open() && frame().querySelector("form[data-call] [data-holds]");
  if (!hold || ![...fields(hold.form)].some(el => "dirty" in el.dataset)) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  hold.click();
  return true;
}

addEventListener("keydown", event => event.key === "Escape" && panel()?.contains(document.activeElement) && holdInstead(event), true);
addEventListener("click", event => event.isTrusted && event.target.closest?.("[data-panel-close]") && holdInstead(event), true);

// Work that was put aside is taken up: its page, its panel, every field.
function fill(root, { typed = [], focus = "", scroll = 0 }) {
  const all = fields(root);
  for (const { at, name, value, checked, dirty } of typed) {
    const el = all[at]?.name === name ? all[at] : all.find(other => other.name === name && (other.type !== "radio" || other.value === value));
    if (!el) continue;
    if (el.type === "checkbox" || el.type === "radio") el.checked = checked;
    else el.value = value;
    if (dirty) el.dispatchEvent(new Event("input", { bubbles: true }));
  }
  scrollTo(0, scroll);
  all.find(el => el.name === focus)?.focus({ preventScroll: true });
}

addEventListener("turbo:load", () => {
  const way = document.querySelector("a[data-resume]");
  if (way) {
    resuming = { panel: way.dataset.panel, draft: JSON.parse(way.dataset.draft || "{}") };
    return visit(way.getAttribute("href"), { action: "replace" });
  }
  if (!resuming) return;
  if (resuming.panel) return visit(resuming.panel, { frame: "panel-frame" });
  const { draft: what } = resuming;
  resuming = null;
  fill(document.getElementById("main"), what);
});

addEventListener("turbo:frame-load", ({ target }) => {
  if (!resuming?.panel || target !== frame()) return;
  const { draft: what } = resuming;
  resuming = null;
  setTimeout(() => fill(frame(), what), 0);
});
