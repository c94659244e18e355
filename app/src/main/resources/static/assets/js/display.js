// A waiting room's display: the live stream and the clock, and honest words when what it shows may be old.
import "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";
import "./live.js";
import "./timers.js";

const RELOAD_MILLIS = 6 * 3_600_000;
let live = true;

function show() {
  const lost = document.querySelector("[data-display-lost]");
  if (lost) lost.hidden = live;
  document.body.toggleAttribute("data-lost", !live);
}

document.addEventListener("baton:live", ({ detail }) => { live = detail.live; show(); });
addEventListener("turbo:load", show);
// A screen that runs for weeks takes its page anew, so that a new version of Baton reaches it too.
setInterval(() => live && location.reload(), RELOAD_MILLIS);
