// What is chosen: filters, time window, selected thing, view. Views listen for the kinds of change that concern them.
import { DAY } from "./calendar.js";
import { plain } from "./model.js";
import { clampWindow } from "./window.js";

export const FACETS = {
  type: { label: "Type", of: (event) => [event.type], name: (model, id, event) => event.typeName },
  actor: { label: "Actor", of: (event) => event.actors, name: (model, id) => model.actors[id].name },
  status: { label: "Status", of: (event) => [event.status], name: (model, id) => id },
  place: { label: "Place", of: (event) => (event.place ? [event.place.id] : []), name: (model, id, event) => event.place.name },
};

export function createState(model) {
  const listeners = [];
  const state = {
    query: "",
    chosen: Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, new Set()])),
    window: openingWindow(model),
    selected: null,
    view: "timeline",
    matches: model.events,
    listen: (listener) => listeners.push(listener),
    // `source` is the view that made the change, so that it need not follow itself.
    change(kind, values, source = null) {
      Object.assign(state, values);
      if (kind === "filters") state.matches = matching(model, state);
      listeners.forEach((listener) => listener(kind, source));
    },
    inWindow: (event) => !state.window || !event.date || (event.from < state.window[1] && event.to > state.window[0]),
    shown: () => state.matches.filter(state.inWindow),
    isFiltered: () => state.query !== "" || Object.values(state.chosen).some((set) => set.size > 0),
  };
  return state;
}

// Events that pass every filter but, when `except` is given, that facet.
export function matching(model, state, except = null) {
  const words = plain(state.query).split(/\s+/).filter(Boolean);
  const sets = Object.entries(state.chosen).filter(([facet, set]) => set.size && facet !== except);
  return model.events.filter((event) => words.every((word) => event.search.includes(word))
    && sets.every(([facet, set]) => FACETS[facet].of(event).some((id) => set.has(id))));
}

const MOST = 0.8; // of the dated events that an opening window must hold
const MUCH_SMALLER = 3; // times shorter than the whole period it must be, or the whole period is shown

// The whole period, unless a few far outliers would press the rest together: then the shortest span with most events.
function openingWindow(model) {
  if (!model.extent) return null;
  const dated = model.events.filter((event) => event.date && !event.openStart);
  const size = Math.ceil(dated.length * MOST);
  let best = model.extent;
  for (let first = 0; first + size <= dated.length && dated.length > 4; first += 1) {
    const held = dated.slice(first, first + size);
    const last = held.reduce((most, event) => Math.max(most, event.openEnd ? event.from : event.to), 0);
    if (last - held[0].from < best[1] - best[0]) best = [held[0].from, last];
  }
  best = grown(best, dated);
  const [short, whole] = [best, model.extent].map(([from, to]) => to - from);
  return clampWindow(roomy(short * MUCH_SMALLER < whole ? best : model.extent), padded(model.extent));
}

// The span with the events just outside of it: up to a quarter of it before, up to a half after.
function grown([from, to], dated) {
  const [first, last] = [from - (to - from) / 4, to + (to - from) / 2];
  const near = dated.filter((event) => !event.openEnd && event.from >= first && event.to <= last);
  return [near.reduce((least, event) => Math.min(least, event.from), from), near.reduce((most, event) => Math.max(most, event.to), to)];
}

const LEAST = 2 * DAY; // of margin

export function padded([from, to]) {
  const margin = Math.max(LEAST, (to - from) * 0.03);
  return [from - margin, to + margin];
}

// With room at the right for the label of the last event.
export function roomy([from, to]) {
  return [from - Math.max(LEAST, (to - from) * 0.04), to + Math.max(LEAST, (to - from) * 0.24)];
}
