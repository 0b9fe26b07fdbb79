// The timeline itself, drawn by vis-timeline: a dot for a day, a bar for a span in which the event falls.
import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import { DAY, saySpan } from "./calendar.js";
import { button, count, el, sign, unseen } from "./element.js";
import { chartKeys } from "./chartkeys.js";
import { place } from "./placing.js";
import { padded } from "./state.js";
import { clampWindow, SMALLEST } from "./window.js";

const ROWS = 15; // rows of labels, at most
const LABEL = 260; // px of a label, at most; the style cuts it there
const COUNT = 30; // px that " · 12" takes at most

export function setUpChart(model, state, panel, actions) {
  const undated = el("div", { class: "undated" });
  if (!model.extent) {
    panel.append(el("p", { class: "notice" }, model.events.length ? "No event here has a date, so there is no timeline to draw." : "There is no event to draw."), undated);
    return { shown: () => showUndated(state, undated, actions) };
  }
  const box = el("div", { class: "chart", role: "group", "aria-label": "Timeline of events", "aria-describedby": "chart-help" });
  panel.append(box, el("p", { id: "chart-help", class: "hint" }, "Drag to move, Ctrl and wheel or pinch to zoom.", el("span", { class: "for-keys" }, " With the keyboard: arrow keys go from event to event, Enter opens, + and − zoom.")), undated);
  const items = new DataSet();
  const groups = new DataSet([{ id: "events", content: "", order: 0 }, { id: "crowds", content: "", order: 1, visible: false }]);
  const whole = padded(model.extent);
  const timeline = new Timeline(box, items, groups, options(whole, () => show()));
  const widthOf = measure(box);
  const draw = () => {
    const width = box.clientWidth;
    if (!width || panel.hidden) return;
    const dated = state.matches.filter((event) => event.date);
    const { placed, crowds } = place(dated, state.window, width, ROWS, widthOf);
    if (groups.get("crowds").visible !== crowds.length > 0) groups.update({ id: "crowds", visible: crowds.length > 0 });
    renew(items, [...placed.map((event) => eventItem(event, state)), ...crowds.map(crowdItem)]);
    box.classList.toggle("nothing", !dated.some(state.inWindow));
  };
  const show = () => {
    timeline.setWindow(state.window[0], state.window[1], { animation: false });
    draw();
  };
  const keys = chartKeys(box, model, state, whole);
  follow(timeline, state, whole, draw);
  const choose = (id) => (String(id).startsWith("crowd-") ? openCrowd(items.get(id), state, whole) : actions.openEvent(id));
  timeline.on("click", (click) => click.item !== null && click.item !== undefined && choose(click.item));
  box.addEventListener("keydown", (key) => keys(key, choose));
  // A browser scrolls what gets the focus into view: inside the chart that would shift labels against the axis.
  box.addEventListener("scroll", (scroll) => scroll.target.scrollTo(0, 0), true);
  state.listen((kind, source) => {
    if ((kind === "window" || kind === "moving") && source !== "chart") timeline.setWindow(state.window[0], state.window[1], { animation: false });
    if (kind === "window" || kind === "filters") draw();
    if (kind === "selected") markSelected(box, state);
    if (kind === "filters") showUndated(state, undated, actions);
  });
  showUndated(state, undated, actions);
  return {
    shown() {
      timeline.redraw();
      show();
    },
  };
}

function options(whole, onInitialDrawComplete) {
  const margin = (whole[1] - whole[0]) * 0.3;
  return {
    onInitialDrawComplete, min: whole[0] - margin, max: whole[1] + margin, zoomMin: SMALLEST,
    moment: (date) => moment.utc(date), orientation: { axis: "top", item: "top" }, stack: true, selectable: false,
    zoomKey: "ctrlKey", horizontalScroll: false, showCurrentTime: false, showTooltips: false, verticalScroll: false,
    margin: { axis: 8, item: { horizontal: 6, vertical: 5 } }, minHeight: 220, locale: "en",
    groupOrder: "order", order: (a, b) => a.start - b.start, template: (item, element, data) => data?.node?.() ?? "",
  };
}

// The window moves under the reader's hand: the strip follows at once, everything else when the hand rests.
function follow(timeline, state, whole, draw) {
  const window = ({ start, end }) => [start.getTime(), end.getTime()];
  timeline.on("rangechange", (change) => change.byUser && state.change("moving", { window: window(change) }, "chart"));
  timeline.on("rangechanged", (change) => {
    if (change.byUser) state.change("window", { window: clampWindow(window(change), whole) }, "chart");
  });
  let width = 0;
  timeline.on("changed", () => {
    const now = timeline.dom?.center?.clientWidth ?? 0;
    if (now && now !== width) {
      width = now;
      requestAnimationFrame(draw);
    }
  });
}

function measure(box) {
  const pen = document.createElement("canvas").getContext("2d");
  const widths = new Map();
  return (event) => {
    if (!widths.has(event.id)) {
      pen.font = `13px ${getComputedStyle(box).fontFamily}`;
      widths.set(event.id, Math.min(LABEL, pen.measureText(event.label).width) + (event.claims.length > 1 ? COUNT : 0));
    }
    return widths.get(event.id);
  };
}

// Keeps what stays, so that nothing flickers.
function renew(items, wanted) {
  const ids = new Set(wanted.map((item) => item.id));
  items.remove(items.getIds().filter((id) => !ids.has(id)));
  items.update(wanted.filter((item) => {
    const old = items.get(item.id);
    return !old || old.className !== item.className || old.words !== item.words;
  }));
}

function eventItem(event, state) {
  const open = `${event.openStart ? " open-start" : ""}${event.openEnd ? " open-end" : ""}`;
  return {
    id: event.id, group: "events", start: event.isDay ? event.from + DAY / 2 : event.from, end: event.isDay ? undefined : event.to,
    type: event.isDay ? "point" : "range", className: `event-item ${event.status} ${event.tone}${open}${event.isNarrow && !event.isDay ? " narrow" : ""}`, node: () => label(event, state),
  };
}

const label = (event, state) => el("button", { type: "button", tabindex: "-1", class: state.selected?.id === event.id ? "label selected" : "label", "data-event": event.id, title: `${event.label}: ${event.date.words}` },
  event.isDay ? null : sign(event), el("span", { class: "label-words" }, event.label),
  event.claims.length > 1 ? el("span", { class: "label-count" }, ` · ${event.claims.length}`) : null, unseen(about(event)));

const about = (event) => ` ${event.claims.length === 1 ? "report" : "reports"}. ${event.typeName}, ${event.status}, ${event.date.words}`;

// On the label itself, and not through the chart, which would make the label anew and lose the focus.
function markSelected(box, state) {
  for (const one of box.querySelectorAll("button.label")) one.classList.toggle("selected", one.dataset.event === state.selected?.id);
}

function crowdItem(crowd) {
  const words = `+${crowd.events.length}`;
  const node = () => el("button", { type: "button", tabindex: "-1", class: "label", "data-event": `crowd-${crowd.from}` }, words, unseen(` more, ${saySpan([crowd.from, crowd.to])}: zoom in`));
  return { id: `crowd-${crowd.from}`, group: "crowds", start: crowd.from, end: crowd.shownTo, type: "range", className: "crowd", words, node };
}

// Zooms into the crowd; where the window is as small as it gets, the list shows it.
function openCrowd(crowd, state, whole) {
  const [from, to] = [crowd.start, crowd.end];
  const tight = state.window[1] - state.window[0] <= SMALLEST * 1.5;
  const margin = (to - from) * 0.1;
  state.change("window", { window: clampWindow([from - margin, to + margin], whole) });
  if (tight) state.change("view", { view: "list" });
}

function showUndated(state, node, actions) {
  const events = state.matches.filter((event) => !event.date);
  node.hidden = !events.length;
  if (!events.length) return;
  const shown = events.slice(0, 40);
  node.replaceChildren(el("h2", {}, `Without a date: ${count(events.length, "event")}`),
    el("ul", {}, shown.map((event) => el("li", {}, button([sign(event), ` ${event.label}`], () => actions.openEvent(event.id), { class: "name", "data-event": event.id })))),
    events.length > shown.length ? el("p", { class: "hint" }, `${events.length - shown.length} more are at the end of the list view.`) : "");
}
