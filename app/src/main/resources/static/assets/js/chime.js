// Rings when something new stands in a list that rings: an arrival told to a nurse, somebody who feels worse. A browser lets
// a page sound only after it was touched, so the switch says honestly whether it would.
const OFF = "baton-chime-off";
const HEARD = "baton-chimed";
let sound;

const wanted = () => localStorage.getItem(OFF) !== "yes";
const able = () => sound?.state === "running";
const heard = () => new Set(JSON.parse(sessionStorage.getItem(HEARD) ?? "[]"));

function show() {
  const button = document.querySelector("[data-chime-switch]");
  if (!button) return;
  const words = !wanted() ? button.dataset.off : able() ? button.dataset.on : button.dataset.tap;
  if (button.textContent !== words) button.textContent = words;
  const pressed = String(wanted() && able());
  if (button.getAttribute("aria-pressed") !== pressed) button.setAttribute("aria-pressed", pressed);
}

async function allow() {
  if (!wanted() || !document.querySelector("[data-chime-switch]")) return;
  sound ??= new AudioContext();
  if (sound.state === "suspended") await sound.resume();
  show();
}

function tone(hertz, from, seconds) {
  const wave = sound.createOscillator();
  const loud = sound.createGain();
  wave.frequency.value = hertz;
  loud.gain.setValueAtTime(0.0001, from);
  loud.gain.exponentialRampToValueAtTime(0.25, from + 0.02);
  loud.gain.exponentialRampToValueAtTime(0.0001, from + seconds);
  wave.connect(loud).connect(sound.destination);
  wave.start(from);
  wave.stop(from + seconds);
}

function ring(urgent) {
  document.dispatchEvent(new CustomEvent("baton:chime", { detail: { urgent } }));
  if (!wanted()) return;
  navigator.vibrate?.(urgent ? [300, 150, 300, 150, 300] : [150, 100, 150]);
  if (!able()) return;
  const notes = urgent ? [988, 784, 988, 784] : [784, 1047];
  notes.forEach((hertz, i) => tone(hertz, sound.currentTime + i * 0.22, 0.3));
}

// What rang once in this tab doesn't ring again; what went and comes back does.
function listen() {
  const here = [...document.querySelectorAll("[data-chime]")];
  if (here.length === 0 && !document.querySelector("[data-chime-switch]")) return;
  const known = heard();
  const fresh = here.filter(el => !known.has(el.dataset.chime));
  sessionStorage.setItem(HEARD, JSON.stringify(here.map(el => el.dataset.chime)));
  if (fresh.length > 0) ring(fresh.some(el => "chimeUrgent" in el.dataset));
}

addEventListener("click", ({ target }) => {
  if (!target.closest("[data-chime-switch]")) return;
  if (wanted() && able()) localStorage.setItem(OFF, "yes");
  else localStorage.removeItem(OFF);
  allow().then(show);
});
addEventListener("pointerdown", ({ target }) => !target.closest("[data-chime-switch]") && allow());
addEventListener("turbo:load", () => { show(); listen(); });
new MutationObserver(listen).observe(document.documentElement, { childList: true, subtree: true });
