// What is chosen: filters, time window, selected thing, view. Views listen for the kinds of change that concern them.
import { plain } from "./model.js";

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

// The whole span, unless a few far outliers would press the rest together: then what lies between the 5th and the
// 95th hundredth of the events.
function openingWindow(model) {
  if (!model.extent) return null;
  const whole = padded(model.extent);
  const firsts = model.events.filter((event) => event.date && !event.openStart).map((event) => event.from).sort((a, b) => a - b);
  const lasts = model.events.filter((event) => event.date && !event.openEnd).map((event) => event.to).sort((a, b) => a - b);
  if (firsts.length < 8 || lasts.length < 8) return whole;
  const inner = padded([firsts[Math.floor(firsts.length * 0.05)], lasts[Math.ceil(lasts.length * 0.95) - 1]]);
  return inner[1] - inner[0] < (whole[1] - whole[0]) / 3 ? inner : whole;
}

export function padded([from, to]) {
  const margin = Math.max(2 * 86_400_000, (to - from) * 0.04);
  return [from - margin, to + margin];
}
