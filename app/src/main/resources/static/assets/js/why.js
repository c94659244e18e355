// "Why not?": while the button is pressed, a click anywhere in a column of the schedule asks about that time.
const STEP_MILLIS = 300_000;

const button = () => document.querySelector("[data-why]");

function press(on) {
  if (!button()) return;
  button().setAttribute("aria-pressed", on);
  document.documentElement.toggleAttribute("data-pointing", on);
  document.getElementById("announcer").textContent = on ? button().dataset.how : "";
}

function ask(axis, y) {
  const box = axis.getBoundingClientRect();
  const steps = Number(axis.dataset.steps);
  const step = Math.min(Math.max(Math.floor(((y - box.top) / box.height) * steps), 0), steps - 1);
  const address = new URL(button().dataset.why, location.href);
  address.searchParams.set("column", axis.dataset.column);
  address.searchParams.set("start", new Date(Date.parse(axis.dataset.starts) + step * STEP_MILLIS).toISOString());
  const link = Object.assign(document.createElement("a"), { href: address.href });
  link.dataset.turboFrame = "panel-frame";
  document.body.append(link);
  link.click();
  link.remove();
}

addEventListener("click", event => {
  if (event.target.closest?.("[data-why]")) {
    press(button().getAttribute("aria-pressed") !== "true");
    return;
  }
  if (button()?.getAttribute("aria-pressed") !== "true") return;
  const axis = event.target.closest(".day-axis");
  if (!axis) return;
  event.preventDefault();
  event.stopPropagation();
  press(false);
  ask(axis, event.clientY);
}, true);

addEventListener("keydown", event => {
  if (event.key === "Escape" && button()?.getAttribute("aria-pressed") === "true") press(false);
});
addEventListener("turbo:load", () => press(false));
