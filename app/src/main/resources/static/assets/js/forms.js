// Every form carries the page's token (Turbo sends it as a header too, from the same meta) and a key of its own. The key
// stays the same until the server has answered, so that a form that is sent again after a lost answer counts once; what
// was typed stays in the page meanwhile.
const waiting = new Set();
const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? "";

function hidden(form, name, value) {
  const field = form.querySelector(`input[type=hidden][name="${name}"]`) ?? document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  if (!field.isConnected) form.prepend(field);
}

addEventListener("submit", ({ target: form }) => {
  if (form.method !== "post") return;
  form.dataset.sending ??= crypto.randomUUID();
  hidden(form, "_csrf", meta("csrf-token"));
  hidden(form, "key", form.dataset.sending);
}, true);

addEventListener("turbo:submit-start", ({ target }) => target.setAttribute("aria-busy", "true"));

addEventListener("turbo:submit-end", ({ target: form, detail }) => {
  form.removeAttribute("aria-busy");
  if (!detail.fetchResponse) return;
  delete form.dataset.sending;
  waiting.delete(form);
  form.querySelector(".kept")?.remove();
});

// No answer: say so beside the form, keep everything, and send it again when the stream or the network is back.
addEventListener("turbo:fetch-request-error", event => {
  const form = event.target.closest?.("form");
  if (!form || form.method !== "post") return;
  event.preventDefault();
  form.removeAttribute("aria-busy");
  waiting.add(form);
  if (form.querySelector(".kept")) return;
  const note = document.createElement("p");
  note.className = "kept";
  note.setAttribute("role", "status");
  note.textContent = meta("baton-kept");
  form.append(note);
});

function sendAgain() {
  for (const form of waiting) {
    waiting.delete(form);
    if (form.isConnected && form.dataset.sending) form.requestSubmit(form.batonSubmitter ?? null);
  }
}

addEventListener("submit", ({ target, submitter }) => (target.batonSubmitter = submitter), true);
addEventListener("online", sendAgain);
document.addEventListener("baton:live", ({ detail }) => detail.live && sendAgain());
addEventListener("beforeunload", event => waiting.size > 0 && event.preventDefault());

// A refused form comes back with its words: go to the first field that is wrong, or to the refusal.
function showRefusal() {
  const wrong = document.querySelector("[aria-invalid=true]") ?? document.querySelector(".refused[data-focus]");
  wrong?.focus({ preventScroll: false });
}

addEventListener("turbo:submit-end", ({ detail }) => {
  if (detail.fetchResponse?.statusCode === 422) setTimeout(showRefusal, 60);
});
