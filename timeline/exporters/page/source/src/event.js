// The selected event, told in full: what, when, where, who, then what each report says and why they are one event.
import { button, count, el, sign } from "./element.js";
import { decisionsSection } from "./decisions.js";
import { articleName, published, reportNumber } from "./model.js";
import { INVOLVED } from "./passages.js";
import { report } from "./report.js";

export function eventView(model, event, actions) {
  return el("article", { class: `event ${event.tone}` },
    el("p", { class: "kicker" }, sign(event), ` ${event.typeName} `, el("span", { class: "status" }, event.status)),
    el("h2", { tabindex: "-1", class: "headline" }, event.label),
    el("p", { class: "dateline" }, event.date ? event.date.words : "No date known", event.place ? `, ${placeName(event.place)}` : ""),
    event.date ? button("Show on the timeline", () => actions.showOnTimeline(event), { class: "quiet show-there" }) : null,
    facts(model, event, actions),
    event.disputes.length ? disputes(model, event) : null,
    new Set(event.history.map((step) => step.status)).size > 1 ? history(model, event) : null,
    reports(model, event, actions),
    decisionsSection(model, event, actions),
    relations(model, event, actions),
    el("p", { class: "identity" }, el("a", { href: `#${encodeURIComponent(event.id)}`, title: "Link to this event" }, event.id)));
}

const placeName = (place) => [place.name, ...(place.within ?? [])].join(", ");

function facts(model, event, actions) {
  const lastInvolved = Object.entries(event.roles).sort(([a], [b]) => (a === INVOLVED) - (b === INVOLVED));
  const rows = lastInvolved.map(([role, list]) => [role.replaceAll("_", " "),
    el("ul", { class: "names" }, list.map((one) => el("li", {}, button(one.name, () => actions.openActor(one.id), { class: "name" }))))]);
  for (const [name, value] of Object.entries(event.details)) rows.push([name, value]);
  rows.push(["status", `${event.status}: ${model.statuses[event.status] ?? ""}`]);
  if (event.date) rows.push(["date", dateWords(model, event)]);
  rows.push(["told by", `${count(event.sources, "independent source")} in ${count(event.claims.length, "report")}; confidence ${event.confidence.toFixed(2)}`]);
  return factList(rows);
}

function dateWords(model, event) {
  const day = (value) => el("span", { class: "day" }, value ?? "open");
  const days = event.date.precision === "day" ? null : [" Possible days: ", day(event.date.earliest), " to ", day(event.date.latest), "."];
  return [`${event.date.edtf}, ${model.basis[event.date.basis] ?? event.date.basis}.`, days];
}

export function factList(rows) {
  return el("dl", { class: "facts" }, rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))));
}

function disputes(model, event) {
  return el("section", { class: "disputes" }, el("h3", {}, "The sources disagree"),
    event.disputes.map((dispute) => el("div", { class: "dispute" },
      dispute.field ? el("h4", {}, dispute.field) : null,
      el("div", { class: "sides" }, (dispute.sides ?? []).map((side) => disputeSide(model, event, side))),
      dispute.more ? el("p", {}, dispute.more) : null)));
}

function disputeSide(model, event, side) {
  return el("div", { class: "side" }, el("p", { class: "side-value" }, side.value),
    el("ul", {}, byArticle(model, event, side.claims ?? []).map(([article, ids]) =>
      el("li", {}, ids.map((id, index) => [index ? ", " : "", reportLink(event, id), speaker(model, id)]), article ? `: ${articleName(model, article)}` : ""))));
}

// Whoever says it, where that is not the article.
function speaker(model, id) {
  const actor = model.claims[id]?.according_to;
  return actor ? ` (says ${model.actors[actor]?.name ?? actor})` : "";
}

// [[article, [claim, …]], …] in the order of the reports.
function byArticle(model, event, claims) {
  const found = new Map();
  for (const id of [...claims].sort((a, b) => event.claims.indexOf(a) - event.claims.indexOf(b))) {
    const article = model.claims[id]?.article ?? "";
    found.set(article, [...(found.get(article) ?? []), id]);
  }
  return [...found];
}

// Goes to the report further down.
function reportLink(event, id) {
  const go = () => {
    const there = document.getElementById(`report-${id}`);
    there?.scrollIntoView({ block: "center" });
    there?.focus({ preventScroll: true });
  };
  return button(reportNumber(event, id), go, { class: "name" });
}

function history(model, event) {
  return el("section", {}, el("h3", {}, new Set(event.history.map((step) => model.claims[step.claim]?.article)).size > 1 ? "How its status changed" : "Its status, report by report"),
    el("ol", { class: "history" }, event.history.map((step) => {
      const claim = model.claims[step.claim];
      const article = claim && model.articles[claim.article];
      return el("li", {}, sign({ status: step.status, tone: event.tone }), el("strong", {}, ` ${step.status}`),
        ` in ${reportNumber(event, step.claim)}`, claim ? `, ${articleName(model, claim.article)}` : "",
        published(article) ? ` (${published(article)})` : "");
    })));
}

function reports(model, event, actions) {
  const known = event.claims.filter((id) => model.claims[id]);
  return el("section", {}, el("h3", {}, known.length === 1 ? "The report" : `The ${known.length} reports`),
    el("ol", { class: "reports" }, known.map((id) => el("li", { id: `report-${id}`, tabindex: "-1" }, report(model, event, id, actions)))));
}

function relations(model, event, actions) {
  const found = model.relations.filter(([left, , right]) => left === event.id || right === event.id);
  if (!found.length) return null;
  return el("section", {}, el("h3", {}, "In relation to other events"), el("ul", {}, found.map(([left, word, right]) => {
    const name = (id) => (id === event.id ? "this event"
      : model.event.has(id) ? button(model.event.get(id).label, () => actions.openEvent(id), { class: "name" }) : id);
    return el("li", {}, name(left), ` ${word.replaceAll("_", " ")} `, name(right));
  })));
}
