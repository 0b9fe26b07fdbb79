// The timeline itself, drawn by vis-timeline: a dot for a day, a bar for a span in which the event falls.
import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import { DAY, saySpan } from "./calendar.js";
import { count, el, unseen } from "./element.js";
import { chartKeys } from "./chartkeys.js";
import { place } from "./placing.js";
import { padded } from "./state.js";
import { showUndated } from "./undated.js";
import { clampWindow, LARGEST, SMALLEST } from "./window.js";

const ROWS = 15; // rows of labels, at most,
const MORE_ROWS = 30; // unless so many leave no event without a label
const LABEL = 520; // px of a label, at most
const COUNT = 30; // px that " · 12" takes at most

export function setUpChart(model, state, panel, actions) {
  const undated = el("div", { class: "undated" });
  if (!model.extent) {
    panel.append(el("p", { class: "notice" }, model.events.length ? "No event here has a date, so there is no timeline to draw." : "There is no event to draw."), undated);
    return { shown: () => showUndated(model, state, undated, actions) };
  }
  const box = el("div", { class: "chart", role: "group", "aria-label": "Timeline of events", "aria-describedby": "chart-help" });
  panel.append(box, el("p", { id: "chart-help", class: "hint" }, "Drag to move, Ctrl and wheel or pinch to zoom.", el("span", { class: "for-keys" }, " With the keyboard: arrow keys go from event to event, Enter opens, + and − zoom.")), undated);
  const items = new DataSet();
  const groups = new DataSet([...Array.from({ length: MORE_ROWS }, (_, row) => ({ id: row, content: "", order: row })), { id: "crowds", content: "", order: MORE_ROWS, visible: false }]);
  const whole = padded(model.extent);
  const timeline = new Timeline(box, items, groups, options(whole, () => show()));
  const widthOf = measure(box);
  const draw = () => {
    const width = box.clientWidth;
    if (!width || panel.hidden) return;
    const dated = state.matches.filter((event) => event.date);
    const placing = (most) => place(dated, state.window, width, most, widthOf, state.selected?.id);
    const few = placing(ROWS);
    const more = few.crowds.length ? placing(MORE_ROWS) : few;
    const { placed, crowds, rows } = more.crowds.length ? few : more;
    showGroups(groups, rows, crowds.length > 0);
    renew(items, [...placed.map((spot) => eventItem(spot, state)), ...crowds.map(crowdItem)]);
    const seen = dated.some(state.inWindow);
    box.classList.toggle("nothing", !seen);
    if (!seen) box.dataset.nothing = whyNothing(state, dated);
  };
  const show = () => {
    timeline.setWindow(state.window[0], state.window[1], { animation: false });
    draw();
  };
  const keys = chartKeys(box, model, state, whole);
  follow(timeline, state, whole, draw);
  timeline.on("changed", () => trimAxis(box));
  const choose = (id) => (String(id).startsWith("crowd-") ? openCrowd(items.get(id), state, whole) : actions.openEvent(id));
  timeline.on("click", (click) => click.item !== null && click.item !== undefined && choose(click.item));
  box.addEventListener("keydown", (key) => keys(key, choose));
  // A browser scrolls what gets the focus into view: inside the chart that would shift labels against the axis.
  box.addEventListener("scroll", (scroll) => scroll.target.scrollTo(0, 0), true);
  state.listen((kind, source) => {
    if ((kind === "window" || kind === "moving") && source !== "chart") timeline.setWindow(state.window[0], state.window[1], { animation: false });
    if (kind === "window" || kind === "filters") draw();
    if (kind === "selected" && state.selected && !items.get(state.selected.id)) draw();
    if (kind === "selected") markSelected(box, state);
    if (kind === "filters") showUndated(model, state, undated, actions);
  });
  showUndated(model, state, undated, actions);
  return {
    shown() {
      timeline.redraw();
      show();
    },
  };
}

// What the empty chart says: what the reader may do about it.
function whyNothing(state, dated) {
  if (!state.matches.length) return "No event passes these filters.";
  if (!dated.length) return `${count(state.matches.length, "event")} without a date ${state.matches.length === 1 ? "passes" : "pass"} these filters, and none with one.`;
  return `No event in this window. “Whole period” above shows ${dated.length === 1 ? "the one" : `all ${dated.length.toLocaleString("en-GB")}`}.`;
}

function options(whole, onInitialDrawComplete) {
  const margin = (whole[1] - whole[0]) * 0.3;
  return {
    onInitialDrawComplete, min: whole[0] - margin, max: whole[1] + margin, zoomMin: SMALLEST, zoomMax: LARGEST,
    moment: (date) => moment.utc(date), orientation: { axis: "top", item: "top" }, stack: false, selectable: false,
    zoomKey: "ctrlKey", horizontalScroll: false, showCurrentTime: false, showTooltips: false, verticalScroll: false,
    margin: { axis: 4, item: { horizontal: 0, vertical: 4 } }, minHeight: 220, locale: "en",
    groupOrder: "order", template: (item, element, data) => data?.node?.() ?? "",
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

// Half a year at the edge of the window would be read as another one.
function trimAxis(box) {
  const seen = box.getBoundingClientRect();
  for (const text of box.querySelectorAll(".vis-time-axis.vis-foreground .vis-text.vis-minor")) {
    const words = document.createRange();
    words.selectNodeContents(text);
    const { left, right } = words.getBoundingClientRect();
    text.classList.toggle("cut", left < seen.left - 1 || right > seen.right + 1);
  }
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

// One group for each row, so that a row stays where it is while the window moves.
function showGroups(groups, rows, crowded) {
  groups.update(groups.get().map((group) => ({ id: group.id, visible: group.id === "crowds" ? crowded : group.id < Math.max(rows, 1) }))
    .filter(({ id, visible }) => groups.get(id).visible !== visible));
}

// Keeps what stays, so that nothing flickers.
function renew(items, wanted) {
  const ids = new Set(wanted.map((item) => item.id));
  items.remove(items.getIds().filter((id) => !ids.has(id)));
  items.update(wanted.filter((item) => {
    const old = items.get(item.id);
    return !old || old.key !== item.key;
  }));
}

function eventItem(spot, state) {
  const { event, row, side, room } = spot;
  const open = `${event.openStart ? " open-start" : ""}${event.openEnd ? " open-end" : ""}`;
  const className = `event-item ${event.status} ${event.tone}${open} label-${side}`;
  return {
    id: event.id, group: row, start: event.isDay ? event.from + DAY / 2 : event.from, end: event.isDay ? undefined : event.to,
    type: event.isDay ? "point" : "range", className, key: `${className} ${row} ${Math.round(room)}`, node: () => label(event, state, room),
  };
}

function label(event, state, room) {
  const words = el("span", { class: "label-words" }, event.label);
  words.style.maxWidth = `${Math.max(room - (event.claims.length > 1 ? COUNT : 0), 20)}px`;
  return el("button", { type: "button", tabindex: "-1", class: state.selected?.id === event.id ? "label selected" : "label", "data-event": event.id, "data-at": event.from, title: `${event.label}: ${event.date.words}` },
    words, event.claims.length > 1 ? el("span", { class: "label-count" }, ` · ${event.claims.length}`) : null, unseen(about(event)));
}

const about = (event) => ` ${event.claims.length === 1 ? "report" : "reports"}. ${event.typeName}, ${event.status}, ${event.date.words}`;

// On the label itself, and not through the chart, which would make the label anew and lose the focus.
function markSelected(box, state) {
  for (const one of box.querySelectorAll("button.label")) one.classList.toggle("selected", one.dataset.event === state.selected?.id);
}

function crowdItem(crowd) {
  const words = `+${crowd.events.length}`;
  const node = () => el("button", { type: "button", tabindex: "-1", class: "label", "data-event": `crowd-${crowd.from}`, "data-at": crowd.from }, words, unseen(` more, ${saySpan([crowd.from, crowd.to])}: zoom in`));
  return { id: `crowd-${crowd.from}`, group: "crowds", start: crowd.from, end: crowd.shownTo, type: "range", className: "crowd", key: words, node };
}

// Zooms into the crowd; where the window is as small as it gets, the list shows it.
function openCrowd(crowd, state, whole) {
  const [from, to] = [crowd.start, crowd.end];
  const tight = state.window[1] - state.window[0] <= SMALLEST * 1.5;
  const margin = (to - from) * 0.1;
  state.change("window", { window: clampWindow([from - margin, to + margin], whole) });
  if (tight) state.change("view", { view: "list" });
}
