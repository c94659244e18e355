// A field that asks the server while somebody types, and puts the answer into its place. A new name is taken over.
import { announce } from "./toast.js";

const PAUSE_MILLIS = 120;
let timer;
let asked;

async function ask(field) {
  asked?.abort();
  asked = new AbortController();
  const address = `${field.dataset.lookUp}?q=${encodeURIComponent(field.value.trim())}`;
  try {
    const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.status);
    const place = document.getElementById(field.dataset.lookUpInto);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild;
    place?.replaceWith(fresh);
    takeOver(field, fresh);
  } catch (error) {
    if (error.name !== "AbortError") announce(field.dataset.lookUpFailed);
  }
}

// "Maria Alvarez" typed for somebody new is their first and last name.
function takeOver(field, place) {
  const words = field.value.trim().split(/\s+/);
  if (/\d/.test(field.value) || words[0] === "") return;
  const given = place.querySelector("[name=given]");
  const family = place.querySelector("[name=family]");
  if (given && given.value === "") given.value = words.length > 1 ? words.slice(0, -1).join(" ") : "";
  if (family && family.value === "") family.value = words.at(-1);
}

addEventListener("input", ({ target }) => {
  if (!target.matches?.("[data-look-up]")) return;
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE_MILLIS, target);
});
