// The practice's clock in the browser: set by the page and by every beat, run on by the wall in between.
let practice = Date.now();
let wall = performance.now();
let rate = 1;
let zone = "UTC";

export const now = () => practice + (performance.now() - wall) * rate;

export function set(instant) {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return;
  practice = time;
  wall = performance.now();
}

export function readPage() {
  const meta = document.querySelector("meta[name=baton-now]");
  if (!meta || meta.dataset.read !== undefined) return;
  meta.dataset.read = "";
  rate = Number(meta.dataset.rate);
  zone = meta.dataset.zone;
  set(meta.content);
}

// A wall-clock label of a practice instant, "9:22".
export const label = instant => format({ hour: "numeric", minute: "2-digit", hourCycle: "h23" }, instant);

export const date = instant => {
  const part = Object.fromEntries(parts({ weekday: "short", day: "numeric", month: "short" }, instant));
  return `${part.weekday} ${part.day} ${part.month}`;
};

const parts = (fields, instant) =>
  new Intl.DateTimeFormat("en", { ...fields, timeZone: zone }).formatToParts(instant).map(p => [p.type, p.value]);

const format = (fields, instant) => {
  const part = Object.fromEntries(parts(fields, instant));
  return `${Number(part.hour)}:${part.minute}`;
};

readPage();
