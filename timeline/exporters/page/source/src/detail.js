// The column beside the views: an event, an actor, or what to do to see one. On narrow screens it covers the page.
import { DAY } from "./calendar.js";
import { button, count, el, sign } from "./element.js";
import { eventView, factList } from "./event.js";
import { padded } from "./state.js";
import { clampWindow } from "./window.js";

const NARROW = window.matchMedia("(max-width: 900px)"); // there the column covers the page
const BEHIND = [".skip", ".masthead", "#filters", "#period", "#main", ".colophon"]; // what it covers there
const SHOWN = 60; // events of an actor listed before "Show all"

export function setUpDetail(model, state) {
  const aside = document.getElementById("detail");
  let opener = null;
  const actions = {
    openEvent: (id) => open({ kind: "event", id }),
    openActor: (id) => open({ kind: "actor", id }),
    showOnTimeline: (event) => {
      state.change("window", { window: windowWith(state.window, event, model) });
      state.change("view", { view: "timeline" });
      cover(Boolean(state.selected) && !NARROW.matches);
    },
    filterActor: (id) => {
      state.change("filters", { chosen: { ...state.chosen, actor: new Set([id]) } });
      if (NARROW.matches) close();
    },
  };

  function open(selected) {
    if (!aside.contains(document.activeElement)) opener = document.activeElement;
    state.change("selected", { selected });
  }

  function close() {
    state.change("selected", { selected: null });
    const again = opener?.dataset?.event && document.querySelector(`.panel:not([hidden]) [data-event="${CSS.escape(opener.dataset.event)}"]`);
    const back = opener?.isConnected && opener !== document.body ? opener : again || document.querySelector(".tab[aria-selected=true]");
    back?.focus({ preventScroll: true });
  }

  function show() {
    const view = contentOf(model, state.selected, actions);
    cover(Boolean(view));
    aside.replaceChildren(...(view ? [button("Close", close, { class: "close quiet" }), view] : [emptyState(model)]));
    aside.scrollTop = 0;
    aside.setAttribute("aria-label", state.selected?.kind === "actor" ? "Selected actor" : "Selected event");
    if (view) aside.querySelector("h2").focus({ preventScroll: false });
  }

  NARROW.addEventListener("change", () => cover(document.body.classList.contains("detail-open")));
  aside.addEventListener("keydown", (key) => {
    if (key.key === "Escape" && state.selected) close();
  });
  state.listen((kind) => kind === "selected" && show());
  show();
  return actions;
}

// What it covers cannot be reached by Tab, nor is it read aloud.
function cover(open) {
  document.body.classList.toggle("detail-open", open);
  for (const one of BEHIND) document.querySelector(one).inert = open && NARROW.matches;
}

// The window moved so that the event lies in it; widened where it is longer, narrowed where it would be a speck.
function windowWith([from, to], event, model) {
  const length = event.to - event.from;
  const span = Math.min(Math.max(to - from, length * 1.5), Math.max(length * 20, 60 * DAY));
  const middle = (event.from + event.to) / 2;
  return clampWindow([middle - span / 2, middle + span / 2], padded(model.extent));
}

function contentOf(model, selected, actions) {
  if (selected?.kind === "event" && model.event.has(selected.id)) return eventView(model, model.event.get(selected.id), actions);
  if (selected?.kind === "actor" && model.actors[selected.id]) return actorView(model, selected.id, actions);
  return null;
}

function actorView(model, id, actions) {
  const actor = model.actors[id];
  const events = model.eventsOfActor.get(id) ?? [];
  const rows = [["kind", actor.kind], ["country", actor.country], ["also called", (actor.aliases ?? []).join(", ")],
    ["identifiers", Object.entries(actor.identifiers ?? {}).map(([name, value]) => `${name} ${value}`).join(", ")],
    ["one actor because", (actor.because ?? []).join("; ")]].filter(([, value]) => value);
  const list = el("ul", { class: "actor-events" }, events.slice(0, SHOWN).map((event) => eventLine(event, actions)));
  const more = events.length > SHOWN ? button(`Show all ${events.length}`, () => {
    list.append(...events.slice(SHOWN).map((event) => eventLine(event, actions)));
    more.remove();
  }) : null;
  return el("article", { class: "event" }, el("p", { class: "kicker" }, "Actor"), el("h2", { tabindex: "-1", class: "headline" }, actor.name),
    factList(rows), button("Show only events with this actor", () => actions.filterActor(id)),
    el("h3", {}, `Takes part in ${count(events.length, "event")}`), list, more);
}

function eventLine(event, actions) {
  return el("li", { class: "signed" }, sign(event), el("div", {}, el("span", { class: "line-date" }, event.date?.words ?? "no date"), " ",
    button(event.label, () => actions.openEvent(event.id), { class: "name" })));
}

function emptyState(model) {
  const found = new Set(model.events.map((event) => event.status));
  const statuses = Object.keys(model.statuses).filter((status) => found.has(status));
  const tones = [["verbal-cooperation", "talks, agreements, support"], ["material-cooperation", "aid, joint work, withdrawal"],
    ["verbal-conflict", "accusations, threats, refusals"], ["material-conflict", "sanctions, arrests, force"]];
  const used = new Set(model.events.map((event) => event.tone));
  return el("div", { class: "empty" }, el("h2", {}, model.events.length ? "How to read this page" : "Nothing to show yet"),
    el("p", {}, model.events.length ? "Choose an event to read what each source says of it, word for word, and why reports were taken for one event."
      : "No event was found in these articles."),
    model.events.length ? el("ul", { class: "legend" },
      el("li", {}, el("span", { class: "sign occurred other", "aria-hidden": "true" }), " a dot: known to the day"),
      el("li", {}, el("span", { class: "sample-bar occurred other", "aria-hidden": "true" }), " a bar: on some day in this span")) : null,
    statuses.length ? [el("h3", {}, "Status"), el("ul", { class: "legend" }, statuses.map((status) =>
      el("li", {}, el("span", { class: "signs", "aria-hidden": "true" }, sign({ status, tone: "other" }), el("span", { class: `sample-bar ${status} other` })), ` ${status}: ${model.statuses[status] ?? ""}`)))] : null,
    used.size ? [el("h3", {}, "Kind of act"), el("ul", { class: "legend" }, tones.filter(([tone]) => used.has(tone)).map(([tone, words]) =>
      el("li", {}, sign({ status: "occurred", tone }), ` ${tone.replace("-", " ")}: ${words}`)))] : null);
}
