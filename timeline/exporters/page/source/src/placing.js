// Which events get a label of their own, in which row, on which side of their mark. The weightiest come first; those that
// find no room are counted, stretch by stretch, so that labels never collide and nothing disappears in silence.
import { floorTo, next, stepFor } from "./calendar.js";

const DOTTED = 26; // px of the dot and the padding beside a label
const BARRED = 13; // px of the padding alone, beside the label of a bar
const GAP = 10; // px between two labels of a row
const DOT = 7; // px from the middle of a dot to its edge
const LABEL = 260; // px that a label claims at most; it gets more where nothing else wants the room
const SHORTEST = 90; // px of a label that has to be cut at the edge of the window

// → { placed: [{ event, row, side, room }, …], crowds: [{ from, to, shownTo, events }, …], rows } for the events around
// the window [from, to]. `room`: px that the words may take.
export function place(events, window, width, rows, widthOf, selected = null) {
  const span = window[1] - window[0];
  const scale = width / span;
  const near = events.filter((event) => event.to > window[0] - span / 2 && event.from < window[1] + span / 2);
  const lanes = Array.from({ length: rows }, () => []);
  const [placed, left] = [[], []];
  for (const event of [...near].sort(byWeight(span, selected))) {
    const spot = spots(event, window[0], scale, width, widthOf(event)).find((one) => {
      const lane = lanes.find((taken) => taken.every(([from, to]) => to <= one.from || from >= one.to));
      lane?.push([one.from, one.to]);
      return lane;
    });
    if (spot) placed.push({ event, ...spot });
    else left.push(event);
  }
  return { placed, rows: inRows(placed, width), crowds: crowds(left, span, width, GAP / scale) };
}

// Where an event and its label may stand, best first: px from the left edge of the window, and the side of the label.
function spots(event, start, scale, width, natural) {
  const middle = ((event.from + event.to) / 2 - start) * scale;
  const [a, b] = event.isDay ? [middle - DOT, middle + DOT] : [(event.from - start) * scale, (event.to - start) * scale];
  const beside = event.isDay ? DOTTED : BARRED;
  const label = beside + Math.min(natural, LABEL);
  const seen = [Math.max(a, 0), Math.min(b, width)];
  const spot = (side, from, to, room) => ({ side, from: from - GAP / 2, to: to + GAP / 2, room: room - beside, natural, seen });
  if (!event.isDay && seen[1] - seen[0] >= label) return [spot("in", a, b, seen[1] - seen[0])];
  // Beside the window: the label stands away from it, so that no tail of it shows.
  if (b <= 0) return [spot("left", a - label, b, label)];
  if (a >= width) return [spot("right", a, b + label, label)];
  const found = [];
  if (b + label <= width) found.push(spot("right", a, b + label, label));
  if (a - label >= 0) found.push(spot("left", a - label, b, label));
  if (!event.isDay && seen[0] + label <= width) found.push(spot("over", a, seen[0] + label, label));
  if (found.length) return found;
  // It fits nowhere whole: cut at the edge of the window, on the side with more room.
  const [before, after] = [a, width - (event.isDay ? b : seen[0])];
  return before > after ? [spot("left", Math.min(a - SHORTEST, 0), b, Math.max(before, SHORTEST))]
    : [spot(event.isDay ? "right" : "over", a, Math.max(width, b), Math.max(after, SHORTEST))];
}

// The placed ones once more from left to right, each in the first free row: so as many rows as overlap at any point are
// enough. Rows that start early stand above. Labels take what room is left beside them. Returns how many rows there are.
function inRows(placed, width) {
  const lanes = [];
  for (const spot of placed.sort((a, b) => a.from - b.from || a.event.order - b.event.order)) {
    const free = lanes.find((lane) => lane.at(-1).to <= spot.from);
    if (free) free.push(spot);
    else lanes.push([spot]);
  }
  const start = (lane) => lane.reduce((least, { event }) => Math.min(least, event.order), Infinity);
  lanes.sort((a, b) => start(a) - start(b));
  lanes.forEach((lane, row) => lane.forEach((spot, index) => {
    spot.row = row;
    grow(spot, lane[index - 1], lane[index + 1], width);
  }));
  return lanes.length;
}

function grow(spot, before, after, width) {
  const outside = spot.seen[0] > width || spot.seen[1] < 0;
  if (spot.side === "in" || outside || spot.natural <= spot.room) return;
  const wanted = spot.natural - spot.room;
  const free = spot.side === "left" ? spot.from - Math.max(before?.to ?? 0, 0) : Math.min(after?.from ?? width, width) - spot.to;
  const more = Math.max(0, Math.min(wanted, free));
  spot.room += more;
  if (spot.side === "left") spot.from -= more;
  else spot.to += more;
}

// The selected one comes first. Those far longer than the window come last: they would take a row each and say little.
function byWeight(span, selected) {
  const wide = (event) => event.to - event.from > span * 2;
  return (a, b) => (b.id === selected) - (a.id === selected) || wide(a) - wide(b) || b.sources - a.sources || b.claims.length - a.claims.length || b.confidence - a.confidence
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
