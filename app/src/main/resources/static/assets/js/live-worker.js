// Holds the one stream of a browser for each practice and hands what comes to every tab that shows it. Runs as a
// SharedWorker; where there is none, live.js runs it inside the page. It imports nothing: a worker has no nonce.
const SILENT_MILLIS = 12_000;
const GONE_MILLIS = 150_000;
const streams = new Map();

class Stream {
  constructor(url) {
    this.url = url;
    this.tabs = new Map();
    this.views = "";
    this.sequence = 0;
    this.failures = 0;
    this.live = undefined;
    this.heard = Date.now();
    this.watch = setInterval(() => this.check(), 2_000);
  }

  follow(port, { views, after }) {
    this.tabs.set(port, { views, after, floor: after, seen: Date.now() });
    if (this.live !== undefined) port.postMessage({ type: "state", live: this.live });
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.settle(), 30);
  }

  leave(port) {
    if (!this.tabs.delete(port)) return;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.settle(), 200);
  }

  // Opens anew when somebody looks at something else, or at a page older than what has already come by.
  settle() {
    if (this.tabs.size === 0) return this.end();
    const behind = Math.min(...[...this.tabs.values()].map(tab => tab.after)) < this.sequence;
    if (!this.source || this.union() !== this.views || behind) this.open();
  }

  union() {
    return [...new Set([...this.tabs.values()].flatMap(tab => tab.views))].sort().join(",");
  }

  open() {
    this.source?.close();
    clearTimeout(this.again);
    if (this.tabs.size === 0) return this.end();
    this.views = this.union();
    this.heard = Date.now();
    for (const tab of this.tabs.values()) tab.floor = tab.after;
    const after = Math.min(...[...this.tabs.values()].map(tab => tab.after));
    const source = new EventSource(`${this.url}?views=${encodeURIComponent(this.views)}&after=${after}`);
    this.source = source;
    source.onmessage = event => this.pass(event, { type: "message", data: event.data });
    source.addEventListener("refresh", event => this.pass(event, { type: "refresh" }));
    source.addEventListener("beat", event => this.pass(event, { type: "beat", now: event.data.split(" ")[0] }));
    source.onerror = () => source === this.source && this.fail();
  }

  pass(event, message) {
    this.heard = Date.now();
    this.failures = 0;
    this.say(true);
    const id = Number(event.lastEventId) || 0;
    this.sequence = Math.max(this.sequence, id);
    for (const [port, tab] of this.tabs) {
      const known = message.type === "message" && id > 0 && id <= tab.floor;
      if (!known) port.postMessage({ ...message, id });
      tab.after = Math.max(tab.after, id);
    }
  }

  fail() {
    this.source.close();
    this.failures++;
    if (this.failures > 1) this.say(false);
    clearTimeout(this.again);
    this.again = setTimeout(() => this.open(), Math.min(250 * 2 ** this.failures, 5_000));
  }

  check() {
    const now = Date.now();
    for (const [port, tab] of this.tabs) if (now - tab.seen > GONE_MILLIS) this.leave(port);
    if (now - this.heard <= SILENT_MILLIS) return;
    this.say(false);
    this.open();
  }

  say(live) {
    if (live === this.live) return;
    this.live = live;
    for (const port of this.tabs.keys()) port.postMessage({ type: "state", live });
  }

  end() {
    this.source?.close();
    clearInterval(this.watch);
    clearTimeout(this.again);
    streams.delete(this.url);
  }
}

// A tab says what it shows ("follow"), that it is still there ("here") or that it goes ("bye").
export function hear(port, message) {
  for (const [url, stream] of streams) if (url !== message.url || message.type === "bye") stream.leave(port);
  if (message.type === "bye" || !message.url) return;
  if (!streams.has(message.url)) streams.set(message.url, new Stream(message.url));
  const stream = streams.get(message.url);
  const tab = stream.tabs.get(port);
  if (message.type === "here" && tab) tab.seen = Date.now();
  else stream.follow(port, message);
}

if (typeof SharedWorkerGlobalScope !== "undefined" && self instanceof SharedWorkerGlobalScope) {
  self.onconnect = ({ ports: [port] }) => {
    port.onmessage = ({ data }) => hear(port, data);
    port.start();
  };
}
