// Why reports were taken for one event, and which ones were kept apart: rule by rule, with points that add up.
import { button, count, el } from "./element.js";
import { reportNumber } from "./model.js";
import { slice } from "./passages.js";

const SHOWN = 12; // decisions shown before "Show all"

export function decisionsSection(model, event, actions) {
  const all = model.decisionsOf.get(event.id) ?? [];
  const inside = (claim) => event.claims.includes(claim);
  const merged = all.filter((one) => one.verdict === "same" && inside(one.left) && inside(one.right));
  const other = all.filter((one) => !merged.includes(one));
  if (!all.length && event.claims.length < 2) return null;
  const again = event.claims.filter((id) => inside(model.claims[id]?.refers_to));
  const joined = [...again.map((id) => () => speaksAgain(model, event, id)), ...merged.map((one) => () => decision(event, one))];
  return [
    event.claims.length > 1 ? section("Why these reports are one event", joined, "No reason is recorded.", (show) => show()) : null,
    other.length ? section("Kept apart, corrected or left open", other, "", (one) => decision(event, one, elsewhere(model, event, one, actions))) : null,
  ];
}

// In one article: "the meeting" is the one of which an earlier sentence told.
function speaksAgain(model, event, id) {
  const claim = model.claims[id];
  const words = slice(model.articles[claim.article], ...claim.trigger);
  return el("li", {}, el("p", { class: "verdict" }, el("strong", {}, "Same:"), ` ${reportNumber(event, id)} speaks again of what ${reportNumber(event, claim.refers_to)} tells`, words ? ` (“${words}”)` : ""));
}

function section(title, found, empty, show) {
  const list = el("ul", { class: "decisions" }, found.slice(0, SHOWN).map(show));
  const more = found.length > SHOWN ? button(`Show all ${found.length}`, () => {
    list.append(...found.slice(SHOWN).map(show));
    more.remove();
  }) : null;
  return el("section", {}, el("h3", {}, title), found.length ? list : el("p", {}, empty), more);
}

function decision(event, one, other = null) {
  const names = other ? [reportNumber(event, event.claims.includes(one.left) ? one.left : one.right), other]
    : [`${reportNumber(event, one.left)} and ${reportNumber(event, one.right)}`];
  return el("li", {},
    el("p", { class: "verdict" }, el("strong", {}, verdict(one)), " ", names, points(one)),
    one.findings?.length ? el("ul", { class: "findings" }, one.findings.map(finding)) : null,
    one.why ? el("p", { class: "why" }, `“${one.why}”`) : null);
}

const VERDICTS = { same: "Same:", different: "Different:", unsure: "Unsure, kept apart:", drop: "Dropped:" };
const verdict = (one) => (one.verdict === "correct" ? `Corrected ${one.field ?? ""}:` : VERDICTS[one.verdict]);

function points(one) {
  const by = ` · by ${one.by}${one.when ? `, ${one.when}` : ""}`;
  return el("span", { class: "points" }, one.points === undefined ? by : ` · ${count(one.points, "point")}${by}`);
}

function finding(one) {
  return el("li", {}, el("span", { class: one.points < 0 ? "score against" : "score" }, one.points > 0 ? `+${one.points}` : String(one.points).replace("-", "−")),
    ` ${one.reason} `, el("span", { class: "rule" }, one.rule.replaceAll("_", " ")));
}

// The report on the other side, with a way to its event.
function elsewhere(model, event, one, actions) {
  const claim = event.claims.includes(one.left) ? one.right : one.left;
  if (!claim) return one.value === undefined ? null : ` → ${typeof one.value === "string" ? one.value : JSON.stringify(one.value)}`;
  const found = model.eventOf.get(claim);
  if (found === event) return ` and ${reportNumber(event, claim)}`;
  return [" and ", found ? button(`${found.label} (${found.date?.words ?? "no date"})`, () => actions.openEvent(found.id), { class: "name" }) : claim];
}
