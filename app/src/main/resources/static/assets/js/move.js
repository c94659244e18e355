// Moving an appointment in the schedule: drag it, or focus it, press M, place it with the arrows and press Enter.
// Both show a ghost at the new place and post the same form; Escape gives up.
import * as clock from "./clock.js";
import { announce } from "./toast.js";

const STEP_MILLIS = 300_000;
const FAR_PIXELS = 5;
let moving = null;
let suppressClick = false;

function begin(block, how) {
  const day = block.closest("[data-move]");
  if (!day) return null;
  const columns = [...day.querySelectorAll("[data-column]")];
  const ghost = block.cloneNode(true);
  for (const name of ["id", "href", "data-movable", "data-key"]) ghost.removeAttribute(name);
  ghost.setAttribute("aria-hidden", "true");
  block.classList.add("lifted");
  day.dataset.moving = how;
  const column = columns.indexOf(block.closest("[data-column]"));
  const length = Number(block.dataset.length);
  moving = { block, day, columns, ghost, length, how, column, at: Number(block.dataset.at) };
  place(column, moving.at);
  return moving;
}

function place(column, at) {
  const steps = Number(moving.columns[0].dataset.steps);
  moving.column = Math.min(Math.max(column, 0), moving.columns.length - 1);
  moving.at = Math.min(Math.max(at, 0), steps - moving.length);
  moving.ghost.className = `ap ghost at-${moving.at} for-${moving.length}${moving.length < 6 ? " short" : ""}`;
  const into = moving.columns[moving.column];
  if (moving.ghost.parentElement !== into) into.append(moving.ghost);
  const note = moving.ghost.querySelector("b + span");
  if (note) note.textContent = clock.label(start());
  if (moving.how === "keys") {
    moving.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
    announce(`${into.dataset.name}, ${clock.label(start())}`);
  }
}

const start = () => Date.parse(moving.columns[moving.column].dataset.starts) + moving.at * STEP_MILLIS;

function finish(post) {
  const { block, day, ghost, columns, column } = moving;
  const moved = column !== columns.indexOf(block.closest("[data-column]")) || moving.at !== Number(block.dataset.at);
  delete day.dataset.moving;
  if (post && moved) send(day, block, columns[column].dataset.column, ghost);
  else {
    block.classList.remove("lifted");
    ghost.remove();
  }
  block.focus();
  moving = null;
}

// The ghost stays, paler, until the server has answered.
function send(day, block, column, ghost) {
  const form = day.querySelector("[data-move-form]");
  form.elements.appointment.value = block.dataset.appointment;
  form.elements.version.value = block.dataset.version;
  form.elements.column.value = column;
  form.elements.start.value = new Date(start()).toISOString();
  ghost.dataset.sent = "";
  form.requestSubmit();
  form.addEventListener("turbo:submit-end", () => {
    ghost.remove();
    block.classList.remove("lifted");
  }, { once: true });
}

addEventListener("pointerdown", event => {
  const block = event.target.closest("[data-movable]");
  if (!block || event.button !== 0 || moving || event.pointerType === "touch") return;
  const from = { x: event.clientX, y: event.clientY };
  const step = block.getBoundingClientRect().height / Number(block.dataset.length);
  const drag = move => {
    if (!moving && Math.hypot(move.clientX - from.x, move.clientY - from.y) < FAR_PIXELS) return;
    if (!moving && !begin(block, "drag")) return;
    const over = moving.columns.findIndex(column => {
      const box = column.getBoundingClientRect();
      return move.clientX >= box.left && move.clientX < box.right;
    });
    const scrolled = moving.day.scrollTop - scrolledFrom;
    const by = Math.round((move.clientY - from.y + scrolled) / step);
    place(over < 0 ? moving.column : over, Number(block.dataset.at) + by);
  };
  const scrolledFrom = block.closest(".day").scrollTop;
  const stop = end => {
    removeEventListener("pointermove", drag);
    removeEventListener("pointerup", stop);
    removeEventListener("pointercancel", stop);
    if (moving?.how !== "drag") return;
    suppressClick = end.type === "pointerup";
    finish(end.type === "pointerup");
    setTimeout(() => (suppressClick = false));
  };
  addEventListener("pointermove", drag);
  addEventListener("pointerup", stop);
  addEventListener("pointercancel", stop);
});

addEventListener("click", event => suppressClick && (event.preventDefault(), event.stopImmediatePropagation()), true);
addEventListener("dragstart", event => event.target.closest?.("[data-movable]") && event.preventDefault());

addEventListener("keydown", event => {
  if (moving) return steer(event);
  const block = event.target.closest?.("[data-movable]");
  if (!block || event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  begin(block, "keys");
}, true);

function steer(event) {
  const by = event.shiftKey ? 3 : 1;
  const moves = { ArrowUp: [0, -by], ArrowDown: [0, by], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const step = moves[event.key];
  if (step) place(moving.column + step[0], moving.at + step[1]);
  else if (event.key === "Enter") finish(true);
  else if (event.key === "Escape") finish(false);
  else if (event.key !== "Tab") return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
