// Words about what was done stay long enough to undo it, and wait while they are pointed at or focused.
const STAY_MILLIS = 15_000;
const timed = new WeakMap();

const busy = toast => toast.matches(":hover") || toast.contains(document.activeElement);

function arm(toast) {
  if (timed.has(toast)) return;
  timed.set(toast, setTimeout(() => leave(toast), STAY_MILLIS));
}

function leave(toast) {
  timed.delete(toast);
  if (busy(toast)) arm(toast);
  else toast.remove();
}

// A page that follows a form brings its words in #told; they move to the place that outlives the page.
function armAll() {
  const place = document.getElementById("toasts");
  for (const toast of document.querySelectorAll("#told > [data-toast]")) {
    if (place && !place.querySelector(`#${CSS.escape(toast.id)}`)) place.append(toast);
    else toast.remove();
  }
  document.querySelectorAll("#toasts [data-toast]").forEach(arm);
}

addEventListener("click", ({ target }) => {
  if (target.closest("[data-toast-close]")) target.closest("[data-toast]").remove();
});
addEventListener("turbo:submit-end", ({ target, detail }) => {
  if (detail.success) target.closest("#toasts [data-toast]")?.remove();
});
new MutationObserver(armAll).observe(document.documentElement, { childList: true, subtree: true });
armAll();

// Says something to a screen reader without drawing it.
export function announce(words) {
  const place = document.getElementById("announcer");
  if (!place) return;
  place.textContent = "";
  setTimeout(() => (place.textContent = words), 30);
}
