// The strip over all views: how many events each stretch of time has, and the window that the views show.
// The strip is for pointers; the date fields and buttons do the same for the keyboard.
import { DAY, isoDay, parseDay, sayStep, starts, stepFor } from "./calendar.js";
import { button, count, el } from "./element.js";
import { padded, roomy } from "./state.js";
import { clampWindow } from "./window.js";

const HEIGHT = 44; // px of the bars
const BAR = 5; // px per bar at least
const HANDLE = 10; // px around an edge of the brush that drag the edge

export function setUpPeriod(model, state) {
  const section = document.getElementById("period");
  if (!model.extent) {
    section.hidden = true;
    return;
  }
  const whole = padded(model.extent);
  const canvas = el("canvas", { class: "bars", "aria-hidden": "true" });
  const brush = el("div", { class: "brush", "aria-hidden": "true" });
  const strip = el("div", { class: "strip" }, canvas, brush);
  const fields = dateFields(state, whole);
  section.append(strip, el("div", { class: "period-row" }, fields.node, windowButtons(model, state, whole), el("p", { class: "tally" })));
  const paintBars = () => bars(model, state, canvas, whole);
  const place = () => placeBrush(state, brush, whole);
  dragging(strip, state, whole);
  state.listen((kind, source) => {
    if (kind === "filters") paintBars();
    if (kind === "window" || kind === "moving") place();
    if (kind === "window" && source !== "fields") fields.show();
    if (kind === "window" || kind === "filters") tally(model, state, section.querySelector(".tally"));
  });
  new ResizeObserver(() => { paintBars(); place(); }).observe(strip);
  fields.show();
  tally(model, state, section.querySelector(".tally"));
  return { repaint: paintBars };
}

function dateFields(state, whole) {
  const from = el("input", { type: "date", id: "from" });
  const to = el("input", { type: "date", id: "to" });
  const take = () => {
    const [a, b] = [parseDay(from.value), parseDay(to.value) + DAY];
    if (a < b) state.change("window", { window: clampWindow([a, b], whole) }, "fields");
  };
  from.addEventListener("change", take);
  to.addEventListener("change", take);
  const show = () => {
    from.value = isoDay(state.window[0]);
    to.value = isoDay(state.window[1] - 1);
  };
  return { show, node: el("div", { class: "dates" }, el("label", { for: "from" }, "From"), from, el("label", { for: "to" }, "to"), to) };
}

function windowButtons(model, state, whole) {
  const scale = (factor) => {
    const [from, to] = state.window;
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
    state.change("window", { window: clampWindow([middle - half, middle + half], whole) });
  };
  const shift = (part) => {
    const by = (state.window[1] - state.window[0]) * part;
    state.change("window", { window: clampWindow([state.window[0] + by, state.window[1] + by], whole) });
  };
  return el("div", { class: "window-buttons", role: "group", "aria-label": "Move the time window" },
    button("←", () => shift(-0.5), { "aria-label": "Earlier" }), button("→", () => shift(0.5), { "aria-label": "Later" }),
    button("−", () => scale(2), { "aria-label": "Zoom out" }), button("+", () => scale(0.5), { "aria-label": "Zoom in" }),
    button("Whole period", () => state.change("window", { window: clampWindow(roomy(model.extent), whole) })));
}

function tally(model, state, node) {
  const dated = state.matches.filter((event) => event.date);
  const inside = dated.filter(state.inWindow).length;
  const undated = state.matches.length - dated.length;
  const of = state.isFiltered() ? `${count(dated.length, "matching event")}` : `${count(dated.length, "dated event")}`;
  node.textContent = `${inside === dated.length ? `All ${of}` : `${inside.toLocaleString("en-GB")} of ${of}`} in this window${undated ? `; ${undated.toLocaleString("en-GB")} undated` : ""}`;
  document.getElementById("announcement").textContent = node.textContent;
}

// An event that may have happened on any of many days counts on each for its share.
function heights(events, edges) {
  const sums = new Float64Array(edges.length - 1);
  for (const event of events) {
    if (!event.date) continue;
    const first = Math.max(0, upper(edges, event.from) - 1);
    const last = Math.min(sums.length - 1, Math.max(first, upper(edges, event.to - 1) - 1));
    for (let index = first; index <= last; index += 1) sums[index] += 1 / (last - first + 1);
  }
  return sums;
}

function upper(edges, value) {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bars(model, state, canvas, whole) {
  const width = canvas.clientWidth;
  if (!width) return;
  const ratio = window.devicePixelRatio || 1;
  const height = HEIGHT + 18;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  const css = getComputedStyle(canvas);
  const bins = Math.max(8, Math.floor(width / BAR));
  const edges = Array.from({ length: bins + 1 }, (_, index) => whole[0] + ((whole[1] - whole[0]) * index) / bins);
  const all = heights(model.events, edges);
  const some = state.isFiltered() ? heights(state.matches, edges) : all;
  const top = Math.sqrt(Math.max(...all, 1));
  const paint = (sums, colour) => {
    pen.fillStyle = colour;
    sums.forEach((sum, index) => {
      const tall = sum && Math.max(1, (Math.sqrt(sum) / top) * (HEIGHT - 4));
      pen.fillRect((index * width) / bins, HEIGHT - tall, width / bins - 1, tall);
    });
  };
  paint(all, css.getPropertyValue("--bar-all"));
  paint(some, css.getPropertyValue("--bar"));
  axis(pen, css, width, whole);
}

function axis(pen, css, width, whole) {
  pen.fillStyle = css.getPropertyValue("--rule");
  pen.fillRect(0, HEIGHT, width, 1);
  pen.fillStyle = css.getPropertyValue("--muted");
  pen.font = `11px ${css.fontFamily}`;
  const step = stepFor(whole[1] - whole[0], Math.max(2, Math.floor(width / 130)));
  let free = 0;
  for (const at of starts(step, whole[0], whole[1])) {
    const x = ((at - whole[0]) / (whole[1] - whole[0])) * width;
    const words = sayStep(step, at);
    if (x < free || x + pen.measureText(words).width > width) continue;
    pen.fillRect(x, HEIGHT, 1, 5);
    pen.fillText(words, x + 3, HEIGHT + 14);
    free = x + pen.measureText(words).width + 12;
  }
}

function placeBrush(state, brush, whole) {
  const part = (ms) => Math.min(100, Math.max(0, ((ms - whole[0]) / (whole[1] - whole[0])) * 100));
  brush.style.left = `${part(state.window[0])}%`;
  brush.style.width = `${part(state.window[1]) - part(state.window[0])}%`;
}

function dragging(strip, state, whole) {
  let grip = null;
  const at = (pointer) => whole[0] + ((pointer.clientX - strip.getBoundingClientRect().left) / strip.clientWidth) * (whole[1] - whole[0]);
  const px = (ms) => (ms / (whole[1] - whole[0])) * strip.clientWidth;
  strip.addEventListener("pointerdown", (down) => {
    const time = at(down);
    const [from, to] = state.window;
    const near = (edge) => Math.abs(px(time - edge)) <= HANDLE;
    const kind = near(from) && time < (from + to) / 2 ? "from" : near(to) ? "to" : "move";
    const centre = time < from || time > to ? time - (to - from) / 2 - from : 0;
    grip = { kind, time, window: [from + centre, to + centre] };
    strip.setPointerCapture(down.pointerId);
  });
  const moved = (pointer) => {
    const by = at(pointer) - grip.time;
    const [from, to] = grip.window;
    if (grip.kind === "from") return [Math.min(from + by, to - DAY), to];
    return grip.kind === "to" ? [from, Math.max(to + by, from + DAY)] : [from + by, to + by];
  };
  strip.addEventListener("pointermove", (move) => grip && state.change("moving", { window: clampWindow(moved(move), whole) }, "strip"));
  const end = (up) => {
    if (!grip) return;
    const window = clampWindow(moved(up), whole);
    grip = null;
    state.change("window", { window });
  };
  strip.addEventListener("pointerup", end);
  strip.addEventListener("pointercancel", end);
}
