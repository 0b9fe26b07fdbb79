// What is chosen: filters, time window, selected thing, view. Views listen for the kinds of change that concern them.
import { DAY } from "./calendar.js";
import { plain, searchWords } from "./model.js";
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
  return model.events.filter((event) => words.every((word) => searchWords(model, event).includes(word))
    && sets.every(([facet, set]) => FACETS[facet].of(event).some((id) => set.has(id))));
}

// The main span: far outliers, which would press the rest together, lie outside of it.
const openingWindow = (model) => model.extent && clampWindow(roomy(model.mainSpan), padded(model.extent));

const LEAST = 2 * DAY; // of margin

export function padded([from, to]) {
  const margin = Math.max(LEAST, (to - from) * 0.03);
  return [from - margin, to + margin];
}

// With room at the right for the label of the last event.
export function roomy([from, to]) {
  return [from - Math.max(LEAST, (to - from) * 0.04), to + Math.max(LEAST, (to - from) * 0.24)];
}
