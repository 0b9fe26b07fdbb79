// Events without a date stand below the chart, in the order in which they were told: they have no place on it.
import { button, count, el, sign } from "./element.js";
import { published } from "./model.js";

const SHOWN = 12; // of them before "Show all"
const MOST = 200; // shown here at all; the list holds the others

export function showUndated(model, state, node, actions) {
  const events = state.matches.filter((event) => !event.date).sort((a, b) => toldOn(model, a).localeCompare(toldOn(model, b)) || a.order - b.order);
  node.hidden = !events.length;
  if (!events.length) return;
  const list = el("ul", {}, events.slice(0, SHOWN).map((event) => line(model, event, actions)));
  const more = events.length > SHOWN ? button(`Show ${events.length > MOST ? `${MOST} of ` : "all "}${events.length.toLocaleString("en-GB")}`, () => {
    list.append(...events.slice(SHOWN, MOST).map((event) => line(model, event, actions)));
    if (events.length > MOST) node.append(el("p", { class: "hint" }, "The others are at the end of the list view."));
    more.remove();
    list.children[SHOWN].querySelector("button").focus();
  }) : null;
  node.replaceChildren(el("h2", { id: "undated", tabindex: "-1" }, `Without a date: ${count(events.length, "event")}`), list, more ?? "");
}

const firstArticle = (model, event) => model.articles[model.claims[event.claims[0]]?.article];
const toldOn = (model, event) => firstArticle(model, event)?.published?.earliest ?? "~";

function line(model, event, actions) {
  const told = published(firstArticle(model, event));
  return el("li", { class: "signed" }, sign(event), el("div", {},
    button(event.label, () => actions.openEvent(event.id), { class: "name", "data-event": event.id }), told ? el("span", { class: "told" }, ` told ${told}`) : null));
}
