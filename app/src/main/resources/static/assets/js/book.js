// A click on free time books the five minutes that were clicked; from the keyboard, the start of the free time.
const STEP_MILLIS = 300_000;

addEventListener("click", event => {
  const free = event.target.closest("[data-book]");
  if (!free || !free.dataset.book) return;
  const column = free.closest("[data-column]");
  const steps = Number([...free.classList].find(name => /^for-\d+$/.test(name)).slice(4));
  const first = Number([...free.classList].find(name => /^at-\d+$/.test(name)).slice(3));
  const box = free.getBoundingClientRect();
  const into = event.detail === 0 ? 0 : Math.floor(((event.clientY - box.top) / box.height) * steps);
  const start = Date.parse(column.dataset.starts) + (first + Math.min(Math.max(into, 0), steps - 1)) * STEP_MILLIS;
  const address = new URL(free.dataset.book, location.href);
  address.searchParams.set("column", column.dataset.column);
  address.searchParams.set("start", new Date(start).toISOString());
  free.href = address.href;
}, true);
