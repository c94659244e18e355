// Minutes that run: the clock, time in a stage, deadlines, the line of the present. All in practice time.
import * as clock from "./clock.js";

const MINUTE = 60_000;
const STEP = 5 * MINUTE;

function text(el, words) {
  if (el.textContent !== words) el.textContent = words;
}

function since(el, now) {
  const minutes = Math.max(0, Math.floor((now - Date.parse(el.dataset.since)) / MINUTE));
  text(el, minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`);
  const card = el.closest("[data-limit]");
  if (!card) return;
  const { watch = 0, alarm = 0 } = el.dataset;
  const passed = limit => Number(limit) > 0 && minutes >= Number(limit);
  const tone = passed(alarm) ? "alarm" : passed(watch) ? "watch" : Number(watch) > 0 ? "calm" : "plain";
  if (card.dataset.tone !== tone) card.dataset.tone = tone;
}

function until(el, now) {
  const due = Date.parse(el.dataset.until);
  const minutes = Math.ceil((due - now) / MINUTE);
  if (minutes > 90) text(el, clock.label(due));
  else if (minutes > 0) text(el, `${minutes} min`);
  else if (minutes === 0) text(el, el.dataset.now);
  else text(el, el.dataset.overdue.replace("{minutes}", -minutes));
}

function line(el, now) {
  const past = now - Date.parse(el.dataset.nowLine);
  const step = Math.floor(past / STEP);
  const shows = past >= 0 && step < Number(el.dataset.steps);
  if (el.hidden === shows) el.hidden = !shows;
  if (!shows) return;
  const css = `now at-${step} in-${Math.floor((past % STEP) / MINUTE)}`;
  if (el.className !== css) el.className = css;
}

function tick() {
  const now = clock.now();
  document.querySelectorAll("[data-since]").forEach(el => since(el, now));
  document.querySelectorAll("[data-until]").forEach(el => until(el, now));
  document.querySelectorAll("[data-now-line]").forEach(el => line(el, now));
  document.querySelectorAll("[data-clock=time]").forEach(el => text(el, clock.label(now)));
  document.querySelectorAll("[data-clock=date]").forEach(el => text(el, clock.date(now)));
}

addEventListener("turbo:load", () => { clock.readPage(); tick(); });
new MutationObserver(tick).observe(document.documentElement, { childList: true, subtree: true });
setInterval(tick, 1_000);
tick();
