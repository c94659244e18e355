// The side panel: links that name its frame open it, Escape closes it, focus goes back to where it came from.
import { visit } from "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";

let opener;

const panel = () => document.getElementById("panel");
const frame = () => document.getElementById("panel-frame");

function open() {
  if (!panel()) return;
  if (panel().hidden) opener = document.activeElement;
  panel().hidden = false;
  if (frame().childElementCount === 0) frame().append(bones());
}

function bones() {
  const box = document.createElement("div");
  box.className = "skeleton";
  box.setAttribute("role", "status");
  const words = document.createElement("span");
  words.className = "sr";
  words.textContent = frame().dataset.loadingText;
  box.append(words, ...Array.from({ length: 5 }, () => Object.assign(document.createElement("span"), { className: "bone" })));
  return box;
}

function close() {
  if (!panel() || panel().hidden) return;
  const inside = panel().contains(document.activeElement) || document.activeElement === document.body;
  panel().hidden = true;
  frame().removeAttribute("src");
  frame().replaceChildren();
  if (inside && opener?.isConnected) opener.focus();
}

addEventListener("click", ({ target }) => {
  if (target.closest("[data-panel-close]")) close();
  for (const list of document.querySelectorAll(":popover-open")) if (target.closest("a") && list.contains(target)) list.hidePopover();
});

addEventListener("turbo:before-frame-render", ({ target }) => target === frame() && open());
addEventListener("turbo:before-fetch-request", ({ target, detail }) => {
  if (detail.fetchOptions.headers["X-Sec-Purpose"] === "prefetch") return;
  if (target === frame() || target.dataset?.turboFrame === "panel-frame") open();
});

addEventListener("turbo:frame-load", ({ target }) => {
  if (target !== frame()) return;
  if (target.childElementCount === 0) return close();
  const first = target.querySelector("[autofocus],[aria-invalid=true],.refused,[data-call] input:not([type=hidden])") ?? panel();
  first.focus();
});

// An answer without the frame is a page of its own.
addEventListener("turbo:frame-missing", event => {
  if (event.target !== frame()) return;
  event.preventDefault();
  close();
  visit(event.detail.response.url);
});

addEventListener("keydown", event => {
  if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open],:popover-open")) return;
  close();
});

// A panel goes with its page, but not one in which something was typed, and not a call.
addEventListener("turbo:visit", ({ detail }) => {
  const stays = detail.action === "replace" || panel()?.querySelector("[data-dirty],[data-stay]");
  if (!stays) close();
});
