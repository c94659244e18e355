// What is typed when the screen locks is handed to the server, and put back into the page when its owner has unlocked.
const SECRET = new Set(["password", "hidden", "file", "submit", "button"]);

const place = () => location.pathname + location.search;
const formOf = el => el.form?.getAttribute("action") ?? "";

/** All that somebody has changed on this page, as JSON; blank when nothing was. */
export function typed() {
  const fields = [...document.querySelectorAll("[data-dirty]")]
    .filter(el => el.name && !SECRET.has(el.type))
    .map(el => ({
      form: formOf(el),
      name: el.name,
      value: el.type === "checkbox" || el.type === "radio" ? el.value : el.value,
      on: el.type === "checkbox" || el.type === "radio" ? el.checked : null,
    }));
  return fields.length ? JSON.stringify(fields) : "";
}

function put({ form, name, value, on }) {
  for (const el of document.getElementsByName(name)) {
    if (formOf(el) !== form || SECRET.has(el.type)) continue;
    if (on === null) el.value = value;
    else if (el.value === value) el.checked = on;
    else continue;
    el.dispatchEvent(new Event("input", { bubbles: true }));
    el.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

async function bringBack() {
  if (location.hash !== "#typed") return;
  history.replaceState(history.state, "", place());
  const token = document.querySelector("meta[name=csrf-token]")?.content ?? "";
  const answer = await fetch("/typed", {
    method: "POST",
    headers: { "X-CSRF-TOKEN": token },
    body: new URLSearchParams({ at: place() }),
  }).catch(() => null);
  const text = answer?.ok ? await answer.text() : "";
  if (text) JSON.parse(text).forEach(put);
}

addEventListener("turbo:load", bringBack);
