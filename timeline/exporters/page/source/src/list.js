// Everything that the timeline shows, as a list to read, print, and hear: by month, undated events last.
import { DAY, sayMonth } from "./calendar.js";
import { button, count, el, sign } from "./element.js";

const CHUNK = 150; // events added at a time

export function setUpList(model, state, panel, actions) {
  const body = el("div", { class: "chronology" });
  const more = button("Show more", () => add(), { class: "more" });
  panel.append(body, more);
  let [events, shown, stale, month] = [[], 0, true, null];

  function renew() {
    if (panel.hidden) {
      stale = true;
      return;
    }
    stale = false;
    [events, shown, month] = [state.shown().sort(byHeading), 0, null];
    body.replaceChildren();
    if (!events.length) body.append(emptyList(model, state));
    add();
  }

  function add(most = CHUNK) {
    for (const event of events.slice(shown, shown + most)) {
      const heading = event.date ? headingOf(event) : "Without a date";
      if (heading !== month) {
        month = heading;
        body.append(el("section", {}, el("h2", {}, heading), el("ol", {})));
      }
      body.lastElementChild.lastElementChild.append(entry(model, event, actions));
    }
    shown = Math.min(events.length, shown + most);
    more.hidden = shown >= events.length;
    more.textContent = `Show more (${count(events.length - shown, "event")} left)`;
  }

  new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && !more.hidden && add(), { rootMargin: "600px" }).observe(more);
  window.addEventListener("beforeprint", () => {
    panel.hidden = false;
    renew();
    add(Infinity);
  });
  window.addEventListener("afterprint", () => (panel.hidden = state.view !== "list"));
  state.listen((kind) => (kind === "filters" || kind === "window") && renew());
  return { shown: () => stale && renew() };
}

const WIDE = 100 * DAY; // an event that may have happened on more days stands before the months of its year

const isWide = (event) => !event.openStart && !event.openEnd && event.to - event.from > WIDE;
const dayOf = (event) => (event.openStart ? event.to - DAY : event.from);
const yearOf = (event) => new Date(dayOf(event)).getUTCFullYear();

function headingOf(event) {
  if (!isWide(event)) return sayMonth(dayOf(event));
  return yearOf(event) === new Date(event.to - DAY).getUTCFullYear() ? `${yearOf(event)}` : event.date.words;
}

function byHeading(a, b) {
  if (!a.date || !b.date) return !a.date - !b.date || a.order - b.order;
  return yearOf(a) - yearOf(b) || isWide(b) - isWide(a) || dayOf(a) - dayOf(b) || a.to - b.to || a.order - b.order;
}

function entry(model, event, actions) {
  const quote = model.claims[event.claims[0]]?.quote?.text;
  const names = event.actors.slice(0, 4).map((id) => model.actors[id].name).join(", ");
  return el("li", { class: "entry" },
    el("p", { class: "entry-date" }, event.date?.words ?? "no date"),
    el("div", {},
      el("p", { class: "entry-title signed" }, sign(event), button(event.label, () => actions.openEvent(event.id), { class: "name", "data-event": event.id })),
      el("p", { class: "entry-about" }, [`${event.typeName}, ${event.status}`, event.place?.name, names, count(event.claims.length, "report")].filter(Boolean).join(" · "),
        event.disputes.length ? el("strong", { class: "disputed" }, " · sources disagree") : null),
      quote ? el("p", { class: "entry-quote" }, quote) : null));
}

function emptyList(model, state) {
  const why = !model.events.length ? "There is no event in this timeline."
    : state.matches.length ? "No matching event falls into this time window. “Whole period” above shows all of them."
      : "No event passes these filters. Remove one of them to see more.";
  return el("p", { class: "notice" }, why);
}
