// The content of the page, indexed. Events get the milliseconds `from` (first day) and `to` (end of the last day).
import { DAY } from "./calendar.js";

export function readModel(element) {
  const content = JSON.parse(element.textContent);
  const events = content.events.map((event) => ({ roles: {}, details: {}, disputes: [], history: [], claims: [], articles: [], ...event }));
  const model = {
    ...content,
    statuses: Object.fromEntries(content.statuses),
    events,
    event: new Map(events.map((event) => [event.id, event])),
    eventOf: new Map(events.flatMap((event) => event.claims.map((claim) => [claim, event]))),
    eventsOfActor: new Map(),
    decisionsOf: new Map(),
  };
  events.forEach((event) => addActors(model, event));
  content.decisions.forEach((decision) => addDecision(model, decision));
  model.extent = extentOf(events);
  model.mainSpan = model.extent && mainSpan(content.mainSpan, model.extent);
  model.isWhole = !model.extent || (model.mainSpan[0] === model.extent[0] && model.mainSpan[1] === model.extent[1]);
  events.forEach((event) => addTime(model.extent, event));
  events.sort((a, b) => !a.date - !b.date || a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  events.forEach((event, index) => (event.order = index));
  return model;
}

function addActors(model, event) {
  event.actors = [...new Set(Object.values(event.roles).flat().map((one) => one.id))];
  for (const one of Object.values(event.roles).flat()) {
    if (!model.actors[one.id]) model.actors[one.id] = { name: one.name, kind: "actor" };
  }
  for (const id of event.actors) {
    if (!model.eventsOfActor.has(id)) model.eventsOfActor.set(id, []);
    model.eventsOfActor.get(id).push(event);
  }
}

function addDecision(model, decision) {
  const touched = new Set([decision.left, decision.right].map((claim) => model.eventOf.get(claim)?.id).filter(Boolean));
  for (const id of touched) {
    if (!model.decisionsOf.has(id)) model.decisionsOf.set(id, []);
    model.decisionsOf.get(id).push(decision);
  }
}

const NEVER = "9999"; // the year of a last day that means that there is none

function bounds(event) {
  if (!event.date) return [];
  if (event.date.latest?.startsWith(NEVER)) delete event.date.latest;
  const first = Date.parse(event.date.earliest ?? event.date.latest);
  const last = Date.parse(event.date.latest ?? event.date.earliest);
  return Number.isNaN(first) ? [] : [first, last + DAY];
}

// The span of all dated events, or null when there is none.
function extentOf(events) {
  let from = Infinity;
  let to = -Infinity;
  for (const event of events) {
    const [first, last] = bounds(event);
    if (first === undefined) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return to > from ? [from, to] : null;
}

// From the first of these days to the end of the last one.
const mainSpan = (days, extent) => (days.length ? [Date.parse(days[0]), Date.parse(days[1]) + DAY] : extent);

// A date that is open at one end reaches past the span of all events there.
function addTime(extent, event) {
  const [first, last] = bounds(event);
  if (first === undefined) {
    event.date = undefined;
    return;
  }
  const margin = Math.max(30 * DAY, (extent[1] - extent[0]) / 20);
  event.openStart = !event.date.earliest;
  event.openEnd = !event.date.latest;
  event.from = event.openStart ? extent[0] - margin : first;
  event.to = event.openEnd ? extent[1] + margin : last;
  event.isDay = event.to - event.from <= DAY;
}

// The words that a search looks through, without case and accents; made when they are first asked for.
export function searchWords(model, event) {
  event.search ??= plain(searched(model, event).join(" \n "));
  return event.search;
}

function searched(model, event) {
  const names = event.actors.flatMap((id) => [model.actors[id].name, ...(model.actors[id].aliases ?? [])]);
  const quotes = event.claims.map((id) => model.claims[id]?.quote?.text ?? "");
  const titles = event.articles.map((id) => model.articles[id]?.title ?? "");
  return [event.label, event.typeName, event.plover, event.status, event.place?.name ?? "", ...names, ...quotes, ...titles,
    ...Object.values(event.details), event.id];
}

// Lower case without accents, for searching.
export const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

export const published = (article) => article?.published?.words;
// Its title, or its first words.
export const articleName = (model, id) => model.articles[id]?.title || model.articles[id]?.opening || id;

// What a report of an event is called there.
export function reportNumber(event, claimId) {
  const index = event.claims.indexOf(claimId);
  return index < 0 ? claimId : `report ${index + 1}`;
}
