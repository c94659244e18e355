// Locks the screen when nobody has touched any of this browser's pages for a while. What counts is a person's hand:
// pages that renew themselves say that nobody asked for it.
import { typed } from "./typed.js";

const seconds = () => Number(document.querySelector("meta[name=baton-lock]")?.content ?? 0);
const token = () => document.querySelector("meta[name=csrf-token]")?.content ?? "";
const TOUCHED = "baton-touched";
const IDLE_MS = 30_000;
const AWAKE_EVERY_MS = 60_000;
let told = Date.now();

const touched = () => Number(localStorage.getItem(TOUCHED) ?? 0);
const post = (address, body) =>
  fetch(address, { method: "POST", headers: { "X-CSRF-TOKEN": token() }, body });

function touch() {
  const now = Date.now();
  if (now - touched() > 1_000) localStorage.setItem(TOUCHED, String(now));
  if (seconds() && now - told > AWAKE_EVERY_MS) {
    told = now;
    post("/awake").catch(() => (told = 0));
  }
}

for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
  addEventListener(kind, touch, { passive: true, capture: true });
}
touch();

addEventListener("turbo:before-fetch-request", ({ detail }) => {
  if (Date.now() - touched() > IDLE_MS) detail.fetchOptions.headers["X-Baton-Idle"] = "1";
});

async function watch() {
  if (!seconds() || Date.now() - touched() < seconds() * 1_000) return;
  const at = new URLSearchParams({ at: location.pathname + location.search, typed: typed() });
  const answer = await post("/lock", at).catch(() => null);
  if (!answer?.ok) return;
  if ((await answer.json()).locked) location.assign("/locked");
  else touch();
}

setInterval(watch, 5_000);
