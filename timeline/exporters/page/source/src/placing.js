// Which events get a label of their own. The weightiest come first and take a free place in one of the rows; those that
// find none are counted, stretch by stretch, so that labels never collide and nothing disappears in silence.
import { floorTo, next, stepFor } from "./calendar.js";

const SIGN = 26; // px of the sign and the padding beside a label
const GAP = 10; // px between two labels of a row

// → { placed: [event, …], crowds: [{ from, to, shownTo, events }, …] } for the events around the window [from, to].
export function place(events, window, width, rows, widthOf) {
  const span = window[1] - window[0];
  const scale = width / span;
  const near = events.filter((event) => event.to > window[0] - span / 2 && event.from < window[1] + span / 2);
  const lanes = Array.from({ length: rows }, () => []);
  const placed = [];
  const left = [];
  for (const event of [...near].sort(byWeight(span))) {
    const from = event.from * scale;
    const label = SIGN + widthOf(event);
    event.isNarrow = (event.to - event.from) * scale < label; // its label stands behind its bar, not in it
    const to = (event.isNarrow ? event.to * scale + label : event.to * scale) + GAP;
    const lane = lanes.find((taken) => taken.every(([a, b]) => b <= from || a >= to));
    if (lane) lane.push([from, to]);
    (lane ? placed : left).push(event);
  }
  return { placed, crowds: crowds(left, span, width, GAP / scale) };
}

// Those far longer than the window come last: they would take a row each and say little.
function byWeight(span) {
  const wide = (event) => event.to - event.from > span * 2;
  return (a, b) => wide(a) - wide(b) || b.sources - a.sources || b.claims.length - a.claims.length || b.confidence - a.confidence
    || (a.id < b.id ? -1 : 1);
}

function crowds(events, span, width, gap) {
  const step = stepFor(span, Math.max(3, Math.floor(width / 70)));
  const found = new Map();
  for (const event of events) {
    const at = floorTo(step, event.isDay ? event.from : (event.from + event.to) / 2);
    if (!found.has(at)) found.set(at, { from: at, to: next(step, at), shownTo: next(step, at) - gap, events: [] });
    found.get(at).events.push(event);
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}
