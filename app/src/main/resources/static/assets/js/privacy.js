// What this device shows: names or initials, light or dark. Kept in cookies, so that the server draws it so at once.
const root = document.documentElement;

function remember(name, value) {
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
}

function privacy(on) {
  root.dataset.privacy = on ? "on" : "off";
  remember("baton-privacy", root.dataset.privacy);
  mark();
}

function scheme(name) {
  root.dataset.scheme = name;
  remember("baton-scheme", name);
  mark();
}

function mark() {
  for (const el of document.querySelectorAll("[data-privacy-switch]")) el.setAttribute("aria-pressed", root.dataset.privacy === "on");
  for (const el of document.querySelectorAll("[data-scheme-set]")) el.setAttribute("aria-pressed", el.dataset.schemeSet === root.dataset.scheme);
}

addEventListener("click", ({ target }) => {
  if (target.closest("[data-privacy-switch]")) privacy(root.dataset.privacy !== "on");
  const choice = target.closest("[data-scheme-set]");
  if (choice) scheme(choice.dataset.schemeSet);
});
addEventListener("turbo:load", mark);
mark();
