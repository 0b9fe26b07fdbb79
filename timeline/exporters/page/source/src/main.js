// Start here: read the content, then set up the filters, the strip of time, the three views and the detail beside them.
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./page.css";
import { setUpChart } from "./chart.js";
import { setUpDetail } from "./detail.js";
import { setUpFilters } from "./filters.js";
import { setUpList } from "./list.js";
import { readModel } from "./model.js";
import { setUpNetwork } from "./network.js";
import { setUpPeriod } from "./period.js";
import { createState } from "./state.js";
import { setUpTheme } from "./theme.js";
import { setUpViews } from "./views.js";

function start() {
  document.getElementById("app").hidden = false;
  const model = readModel(document.getElementById("content"));
  const state = createState(model);
  const actions = setUpDetail(model, state);
  const filters = setUpFilters(model, state);
  const period = setUpPeriod(model, state);
  const views = setUpViews(state, {
    timeline: { label: "Timeline", setUp: (panel) => setUpChart(model, state, panel, actions) },
    list: { label: "List", setUp: (panel) => setUpList(model, state, panel, actions) },
    network: { label: "Network", setUp: (panel) => setUpNetwork(model, state, panel, actions) },
  });
  setUpTheme(() => {
    period?.repaint();
    views.repaint();
  });
  document.addEventListener("keydown", (key) => {
    if (key.key !== "/" || key.target.matches("input, textarea, select")) return;
    key.preventDefault();
    filters.focus();
  });
  followAddress(model, state, actions);
}

// The address names the open event or actor, so that a reader can keep or send a link to it.
function followAddress(model, state, actions) {
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (state.selected?.id === id) return;
    const event = model.event.get(id);
    if (event?.date && !state.inWindow(event)) actions.showOnTimeline(event);
    if (event) actions.openEvent(id);
    else if (model.eventsOfActor.has(id)) actions.openActor(id);
  };
  window.addEventListener("hashchange", open);
  state.listen((kind) => {
    if (kind !== "selected") return;
    const hash = state.selected ? `#${encodeURIComponent(state.selected.id)}` : " ";
    window.history.replaceState(null, "", hash === " " ? location.pathname + location.search : hash);
  });
  open();
}

try {
  start();
} catch (error) {
  const failure = document.getElementById("failure");
  failure.hidden = false;
  failure.textContent = `The page could not be drawn: ${error.message}. The file may be incomplete; write it again, or turn scripts off to read its events as a list.`;
  throw error;
}
