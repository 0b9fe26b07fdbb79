// The strip over all views: how many events each stretch of time has, and the window, which the pointer moves.
// The strip is for pointers; the date fields and buttons do the same for the keyboard.
import { DAY, sayStep, starts, stepFor } from "./calendar.js";
import { el } from "./element.js";
import { createScale } from "./scale.js";
import { clampWindow } from "./window.js";

const HEIGHT = 44; // px of the bars
const AXIS = 18; // px of the words below them
const BAR = 5; // px per bar at least
const HANDLE = 10; // px around an edge of the brush that drag the edge
const WORDS = 130; // px per word on the axis
const BREAK = 4; // px of the two strokes where the scale changes

export function setUpStrip(model, state, whole) {
  const canvas = el("canvas", { class: "bars", "aria-hidden": "true" });
  const brush = el("div", { class: "brush", "aria-hidden": "true" });
  const node = el("div", { class: "strip" }, canvas, brush);
  const scale = createScale(whole, model.isWhole ? whole : model.mainSpan);
  const paint = () => bars(model, state, canvas, scale);
  const place = () => placeBrush(state, brush, scale);
  dragging(node, state, scale, whole);
  state.listen((kind) => {
    if (kind === "filters") paint();
    if (kind === "window" || kind === "moving") place();
  });
  new ResizeObserver(() => { paint(); place(); }).observe(node);
  return { node, paint };
}

// An event that may have happened on any of many days counts on each for its share.
export function heights(events, edges) {
  const sums = new Float64Array(edges.length - 1);
  for (const event of events) {
    if (!event.date) continue;
    const first = Math.max(0, upper(edges, event.from) - 1);
    for (let index = first; index < sums.length && edges[index] < event.to; index += 1) {
      sums[index] += (Math.min(edges[index + 1], event.to) - Math.max(edges[index], event.from)) / (event.to - event.from);
    }
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

function bars(model, state, canvas, scale) {
  const width = canvas.clientWidth;
  if (!width) return;
  const pen = penOf(canvas, width);
  const css = getComputedStyle(canvas);
  const bins = Math.max(3, Math.min(Math.floor(width / BAR), daysAcross(scale)));
  const edges = Array.from({ length: bins + 1 }, (_, index) => scale.time(index / bins));
  const all = heights(model.events, edges);
  const some = state.isFiltered() ? heights(state.matches, edges) : all;
  const top = Math.sqrt(Math.max(...all, 1));
  const paint = (sums, colour) => {
    pen.fillStyle = colour;
    sums.forEach((sum, index) => {
      const tall = sum && Math.max(sum > 0.05 ? 2 : 1, (Math.sqrt(sum) / top) * (HEIGHT - 4));
      pen.fillRect((index * width) / bins, HEIGHT - tall, width / bins - 1, tall);
    });
  };
  pen.fillStyle = css.getPropertyValue("--faint");
  for (const { left, right, pressed } of scale.pieces) if (pressed) pen.fillRect(left * width, 0, (right - left) * width, HEIGHT);
  paint(all, css.getPropertyValue("--bar-all"));
  paint(some, css.getPropertyValue("--bar"));
  axis(pen, css, width, scale);
}

// As many days as the strip would hold if all of it were drawn as its widest piece: a bar is a day at least.
function daysAcross(scale) {
  const { from, to, left, right } = scale.pieces.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a));
  return Math.round((to - from) / DAY / (right - left));
}

function penOf(canvas, width) {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = width * ratio;
  canvas.height = (HEIGHT + AXIS) * ratio;
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  return pen;
}

function axis(pen, css, width, scale) {
  pen.fillStyle = css.getPropertyValue("--rule");
  pen.fillRect(0, HEIGHT, width, 1);
  pen.fillStyle = css.getPropertyValue("--muted");
  pen.font = `11px ${css.fontFamily}`;
  let free = 0;
  for (const { from, to, left, right } of scale.pieces) {
    const step = stepFor(to - from, Math.max(3, Math.floor(((right - left) * width) / WORDS)));
    for (const at of starts(step, from, to)) {
      const x = scale.part(at) * width;
      const words = sayStep(step, at);
      if (at < from || x < free || x + pen.measureText(words).width > right * width) continue;
      pen.fillRect(x, HEIGHT, 1, 5);
      pen.fillText(words, x + 3, HEIGHT + 14);
      free = x + pen.measureText(words).width + 12;
    }
  }
  for (const { right } of scale.pieces) if (right < 1) breakMark(pen, css, right * width);
}

// Two short strokes through the axis: here the scale changes.
function breakMark(pen, css, x) {
  pen.fillStyle = css.getPropertyValue("--paper");
  pen.fillRect(x - BREAK, HEIGHT - 1, BREAK * 2, 3);
  pen.strokeStyle = css.getPropertyValue("--muted");
  pen.lineWidth = 1.2;
  for (const at of [x - BREAK, x + BREAK]) {
    pen.beginPath();
    pen.moveTo(at - 2, HEIGHT + 5);
    pen.lineTo(at + 2, HEIGHT - 4);
    pen.stroke();
  }
}

function placeBrush(state, brush, scale) {
  const part = (ms) => Math.min(100, Math.max(0, scale.part(ms) * 100));
  brush.style.left = `${part(state.window[0])}%`;
  brush.style.width = `${part(state.window[1]) - part(state.window[0])}%`;
}

function dragging(strip, state, scale, whole) {
  let grip = null;
  const at = (pointer) => scale.time((pointer.clientX - strip.getBoundingClientRect().left) / strip.clientWidth);
  strip.addEventListener("pointerdown", (down) => {
    const time = at(down);
    const [from, to] = state.window;
    const near = (edge) => Math.abs(scale.part(time) - scale.part(edge)) * strip.clientWidth <= HANDLE;
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
