// Who takes part in what, in the time window: actors and events as a graph, with a table that says the same.
import Graph from "graphology";
import Sigma from "sigma";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { button, count, el } from "./element.js";
import { colour } from "./theme.js";
import { drawHover, drawNames } from "./networklabels.js";

const EVENTS_DRAWN = 300; // with more events in the window, actors alone are drawn, joined by the events they share
const ACTORS_DRAWN = 150; // those with most events
const STEPS = 240; // of the layout; a few a frame, so that the page never stops
const STEPS_A_FRAME = 12;
const LAST_STEPS = 48; // of them push apart the nodes that overlap
const ROWS = 25; // of the table

export function setUpNetwork(model, state, panel, actions) {
  const note = el("p", { class: "hint" });
  const box = el("div", { class: "network", "aria-hidden": "true" });
  const table = el("div", { class: "network-table" });
  panel.append(note, box, table);
  let [drawn, stale, waiting] = [null, true, 0];

  function renew() {
    if (panel.hidden) {
      stale = true;
      return;
    }
    stale = false;
    const events = state.shown().filter((event) => event.actors.length && (event.date || !state.window));
    const graph = events.length > EVENTS_DRAWN ? actorGraph(model, events) : eventGraph(model, events);
    note.textContent = noteWords(events, graph);
    table.replaceChildren(actorTable(model, events, actions));
    drawn?.kill();
    drawn = events.length ? draw(graph, box, state, actions) : null;
    box.hidden = !drawn;
    if (events.length && !drawn) note.textContent = "This browser cannot draw the graph (it needs WebGL). The table says the same.";
  }

  state.listen((kind) => {
    if (kind !== "filters" && kind !== "window") return;
    clearTimeout(waiting);
    waiting = setTimeout(renew, 150);
  });
  return { shown: () => (stale ? renew() : drawn?.refresh()), repaint: renew };
}

function noteWords(events, graph) {
  if (!events.length) return "No event in this window names an actor.";
  const actors = graph.filterNodes((_, node) => node.kind === "actor").length;
  return events.length > EVENTS_DRAWN
    ? `${count(events.length, "event")} are too many to draw one by one: lines join the ${actors} most active actors that share events. Narrow the time window to see events.`
    : `${count(actors, "actor")} and ${count(events.length, "event")} in this window. Choose a node to read about it.`;
}

// Nodes start on a spiral in a fixed order, so that the same window always looks the same.
function addNode(graph, id, values) {
  const index = graph.order;
  const [angle, radius] = [index * 2.399963, Math.sqrt(index + 1) * 10];
  graph.addNode(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, ...values });
}

// The more actors, the smaller; among them by the root of their events.
function actorNode(model, id, events, [actors, most]) {
  const largest = actors > 60 ? 7 : 17;
  return { label: model.actors[id].name, kind: "actor", color: colour("node"), size: 3 + largest * Math.sqrt(events / most) };
}

const sizes = (found) => [Math.min(found.length, ACTORS_DRAWN), found[0]?.[1] ?? 1];

function shares(events) {
  const found = new Map();
  for (const event of events) for (const id of event.actors) found.set(id, (found.get(id) ?? 0) + 1);
  return [...found].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

function eventGraph(model, events) {
  const graph = new Graph({ type: "undirected", multi: false });
  const found = shares(events);
  for (const [id, many] of found) addNode(graph, `actor ${id}`, actorNode(model, id, many, sizes(found)));
  for (const event of events) {
    addNode(graph, `event ${event.id}`, { label: event.label, kind: "event", color: colour(event.tone), size: 3.5 + Math.sqrt(event.sources) });
    for (const id of event.actors) graph.mergeEdge(`event ${event.id}`, `actor ${id}`, { size: 1, color: colour("edge") });
  }
  return graph;
}

function actorGraph(model, events) {
  const graph = new Graph({ type: "undirected", multi: false });
  const found = shares(events);
  for (const [id, many] of found.slice(0, ACTORS_DRAWN)) addNode(graph, `actor ${id}`, actorNode(model, id, many, sizes(found)));
  for (const event of events) {
    const ids = event.actors.map((id) => `actor ${id}`).filter((id) => graph.hasNode(id)).sort();
    ids.forEach((a, index) => ids.slice(index + 1).forEach((b) => {
      const weight = (graph.edge(a, b) ? graph.getEdgeAttribute(a, b, "weight") : 0) + 1;
      graph.mergeEdge(a, b, { weight, size: Math.min(8, Math.sqrt(weight)), color: colour("edge") });
    }));
  }
  graph.filterNodes((id) => graph.degree(id) === 0).forEach((id) => graph.dropNode(id));
  return graph;
}

// Returns null where the browser has no WebGL.
function draw(graph, box, state, actions) {
  const family = getComputedStyle(box).fontFamily;
  let sigma;
  try {
    sigma = new Sigma(graph, box, {
      labelFont: family, labelSize: 12, renderLabels: false, stagePadding: 50, zIndex: true, allowInvalidContainer: true, defaultDrawNodeHover: drawHover,
      nodeReducer: (id, node) => (node.kind === "actor" ? { ...node, zIndex: 1 } : node),
    });
  } catch {
    box.replaceChildren();
    return null;
  }
  drawNames(sigma, graph, family);
  highlightNeighbours(sigma, graph);
  sigma.on("clickNode", ({ node }) => {
    const id = node.slice(node.indexOf(" ") + 1);
    if (node.startsWith("event ")) actions.openEvent(id);
    else actions.openActor(id);
  });
  const stop = settle(graph);
  return { refresh: () => sigma.refresh(), kill: () => { stop(); sigma.kill(); } };
}

function highlightNeighbours(sigma, graph) {
  let over = null;
  const set = (node) => {
    over = node;
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on("enterNode", ({ node }) => set(node));
  sigma.on("leaveNode", () => set(null));
  sigma.setSetting("edgeReducer", (edge, values) => (over && !graph.hasExtremity(edge, over) ? { ...values, hidden: true } : over ? { ...values, color: colour("accent"), size: values.size + 1 } : values));
}

function settle(graph) {
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 0.6, scalingRatio: 20, barnesHutOptimize: graph.order > 400, slowDown: 3 + Math.log(graph.order + 1) };
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  let [left, frame] = [graph.order > 1 ? STEPS : 0, 0];
  const step = () => {
    const now = Math.min(left, calm ? STEPS - LAST_STEPS : STEPS_A_FRAME);
    if (now) forceAtlas2.assign(graph, { iterations: now, settings: { ...settings, adjustSizes: left <= LAST_STEPS } });
    left -= now;
    if (left > 0) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}

function actorTable(model, events, actions) {
  const rows = shares(events);
  const partners = (id) => shares(events.filter((event) => event.actors.includes(id))).filter(([other]) => other !== id).slice(0, 4)
    .map(([other, many]) => `${model.actors[other].name} (${many})`).join(", ");
  if (!rows.length) return "";
  return el("table", {}, el("caption", {}, rows.length > ROWS ? `The ${ROWS} most active of ${count(rows.length, "actor")} in this window` : `Actors in this window`),
    el("thead", {}, el("tr", {}, ["Actor", "Events", "Most often with"].map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, rows.slice(0, ROWS).map(([id, many]) => el("tr", {},
      el("th", { scope: "row" }, button(model.actors[id].name, () => actions.openActor(id), { class: "name" })), el("td", {}, String(many)), el("td", {}, partners(id))))));
}
