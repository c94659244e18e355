// How long an opening is still held: wall time, counted from what the server said when the panel came.
const counts = new WeakMap();

function told(el, words) {
  const say = el.querySelector(".held-say");
  if (say.textContent !== words) say.textContent = words;
}

function tick() {
  for (const el of document.querySelectorAll("[data-seconds-left]")) {
    if (!counts.has(el)) counts.set(el, performance.now() + Number(el.dataset.secondsLeft) * 1000);
    const left = Math.max(0, Math.ceil((counts.get(el) - performance.now()) / 1000));
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    const count = el.querySelector(".held-count");
    if (count.textContent !== text) count.textContent = text;
    const tone = left === 0 ? "alarm" : left <= 45 ? "watch" : "calm";
    if (el.dataset.tone === tone) continue;
    el.dataset.tone = tone;
    if (tone === "calm") continue;
    const words = tone === "alarm" ? el.dataset.over : el.dataset.soon;
    told(el, words);
    document.getElementById("announcer").textContent = words;
    if (tone === "alarm") for (const button of el.closest(".sheet").querySelectorAll("[data-until-over] button")) button.disabled = true;
  }
}

setInterval(tick, 500);
addEventListener("turbo:frame-load", tick);
