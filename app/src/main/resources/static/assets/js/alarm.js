// A loud alarm sounds once on each screen when it appears, and stands in the tab's title as long as it lasts.
const heard = new Set();
let plain = "";

function sound() {
  const Context = window.AudioContext;
  if (!Context) return;
  const audio = new Context();
  for (const at of [0, 0.35, 0.7]) {
    const tone = audio.createOscillator();
    tone.frequency.value = 880;
    tone.connect(audio.destination);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + at + 0.2);
  }
  setTimeout(() => audio.close(), 1_500);
}

function look() {
  const shown = [...document.querySelectorAll("#alarms .alarm")];
  const fresh = shown.filter(el => el.dataset.loud === "true" && !heard.has(el.id));
  shown.forEach(el => heard.add(el.id));
  if (fresh.length > 0) sound();
  if (!document.title.startsWith("! ")) plain = document.title;
  const title = shown.length > 0 ? `! ${plain}` : plain;
  if (document.title !== title) document.title = title;
}

addEventListener("turbo:load", look);
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
look();
