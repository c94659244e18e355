// This tab's end of the live stream: tells what it shows, gives what comes to Turbo, and says honestly how live it is.
import { connectStreamSource, visit } from "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";
import * as clock from "./clock.js";

const source = new EventTarget();
let shown = { url: "", views: [], after: 0 };
let post = () => {};
let heard = clock.now();
let refreshing;

async function connect() {
  if (typeof SharedWorker !== "undefined") {
    const { port } = new SharedWorker("/assets/js/live-worker.js", { type: "module", name: "baton-live" });
    port.onmessage = ({ data }) => receive(data);
    post = message => port.postMessage(message);
  } else {
    const { hear } = await import("./live-worker.js");
    const port = { postMessage: receive };
    post = message => hear(port, message);
  }
  follow();
}

function receive(message) {
  if (message.type === "state") return badge(message.live);
  if (message.id) shown.after = Math.max(shown.after, message.id);
  if (message.type === "beat") clock.set(message.now);
  heard = clock.now();
  if (message.type === "message") source.dispatchEvent(new MessageEvent("message", { data: message.data }));
  if (message.type === "refresh") refresh();
}

// Many tabs hear a refresh at once; a short, uneven pause keeps them from asking in the same moment.
function refresh() {
  clearTimeout(refreshing);
  refreshing = setTimeout(() => visit(location.href, { action: "replace" }), 50 + Math.random() * 250);
}

function follow() {
  clock.readPage();
  const main = document.querySelector("main");
  const { liveUrl = "", liveViews = "", liveAfter = "0" } = main?.dataset ?? {};
  shown = { url: liveUrl, views: liveViews.split(",").filter(Boolean), after: Number(liveAfter) };
  post({ type: "follow", ...shown });
  if (!liveUrl) document.getElementById("live-badge")?.setAttribute("data-state", "none");
}

function badge(live) {
  const place = document.getElementById("live-badge");
  if (!place) return;
  const text = live ? place.dataset.liveText : place.dataset.lostText.replace("{time}", clock.label(heard));
  if (place.textContent !== text) place.textContent = text;
  place.dataset.state = live ? "on" : "lost";
  document.dispatchEvent(new CustomEvent("baton:live", { detail: { live } }));
}

connectStreamSource(source);
addEventListener("turbo:load", follow);
addEventListener("pagehide", () => post({ type: "bye", url: shown.url }));
addEventListener("pageshow", event => event.persisted && follow());
setInterval(() => shown.url && post({ type: "here", ...shown }), 20_000);
connect();
