// A form behind a link: shows what the answers ask for, keeps each answer as it is typed, takes a drawn signature.
const form = document.querySelector("form[data-fill]");
const state = form.querySelector("[data-state]");
const lines = [...form.querySelectorAll("[data-question]")];

const inputs = (line) => [...line.querySelectorAll("input[name],textarea[name]")];

function answer(id) {
  const line = lines.find((one) => one.dataset.question === id);
  if (!line || line.hidden) return [];
  return inputs(line)
    .filter((input) => !("strokes" in input.dataset) && (!["radio", "checkbox"].includes(input.type) || input.checked))
    .map((input) => input.value.trim())
    .filter(Boolean);
}

// What is no number is neither over nor under one.
function compare(left, right) {
  const [a, b] = [left, right].map((text) => Number(text.replace(",", ".")));
  return Number.isNaN(b) ? (left < right ? -1 : left > right ? 1 : 0) : a - b;
}

function holds(condition) {
  const [id, test, ...rest] = condition.split(" ");
  const value = rest.join(" ");
  const given = answer(id);
  if (test === "exists") return given.length > 0 === (value === "true");
  if (test === "=") return given.includes(value);
  if (test === "!=") return !given.includes(value);
  if (given.length === 0) return false;
  const order = compare(given[0], value);
  return { ">": order > 0, "<": order < 0, ">=": order >= 0, "<=": order <= 0 }[test];
}

function show() {
  for (const line of lines) {
    const above = lines.find((one) => one.dataset.question === line.dataset.within);
    const conditions = line.dataset.when ? line.dataset.when.split("\n") : [];
    const right = conditions.length === 0 || (line.dataset.any ? conditions.some(holds) : conditions.every(holds));
    line.hidden = !right || Boolean(above && above.hidden);
    inputs(line).forEach((input) => (input.disabled = line.hidden));
  }
}

const waiting = new Map();
let sending = false;

async function send() {
  if (sending || waiting.size === 0) return;
  sending = true;
  const batch = new Map(waiting);
  const body = new URLSearchParams({ key: crypto.randomUUID() });
  batch.forEach((values, name) => values.forEach((value) => body.append(name, value)));
  try {
    const said = await fetch(form.dataset.save, { method: "POST", body, credentials: "same-origin" });
    if (!said.ok) throw new Error(String(said.status));
    batch.forEach((values, name) => waiting.get(name) === values && waiting.delete(name));
    state.textContent = form.dataset.saved;
  } catch {
    state.textContent = form.dataset.unsaved;
  } finally {
    sending = false;
  }
  if (waiting.size > 0 && state.textContent === form.dataset.saved) send();
}

function keep(input) {
  if (!input.name.startsWith("a.")) return;
  const same = [...form.elements].filter((one) => one.name === input.name);
  const chosen = same.filter((one) => !["radio", "checkbox"].includes(one.type) || one.checked).map((one) => one.value);
  waiting.set(input.name, chosen.length === 0 ? [""] : chosen);
  send();
}

form.addEventListener("change", (event) => {
  show();
  keep(event.target);
});
setInterval(send, 5000);
addEventListener("online", send);

for (const pad of form.querySelectorAll("[data-pad]")) {
  const canvas = pad.querySelector("canvas");
  const field = pad.parentElement.querySelector("[data-strokes]");
  const pen = canvas.getContext("2d");
  let strokes = field.value ? field.value.split(";").map((line) => line.split(" ").map((p) => p.split(",").map(Number))) : [];
  let drawing = null;
  pad.hidden = false;

  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    const within = (value, most) => Math.min(most, Math.max(0, Math.round(value)));
    return [within(((event.clientX - box.left) / box.width) * 600, 600), within(((event.clientY - box.top) / box.height) * 200, 200)];
  };
  const paint = () => {
    pen.clearRect(0, 0, 600, 200);
    pen.strokeStyle = getComputedStyle(canvas).color;
    pen.lineWidth = 3;
    pen.lineCap = "round";
    for (const line of strokes) {
      pen.beginPath();
      line.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
      pen.stroke();
    }
  };
  const done = () => {
    if (!drawing) return;
    drawing = null;
    field.value = strokes.filter((line) => line.length > 1).map((line) => line.map((p) => p.join(",")).join(" ")).join(";");
    keep(field);
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    drawing = [point(event)];
    strokes.push(drawing);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!drawing || strokes.flat().length > 3500) return;
    drawing.push(point(event));
    paint();
  });
  canvas.addEventListener("pointerup", done);
  canvas.addEventListener("pointercancel", done);
  pad.querySelector("button").addEventListener("click", () => {
    strokes = [];
    field.value = "";
    paint();
    keep(field);
  });
  paint();
}
show();
document.getElementById("problem")?.focus();
