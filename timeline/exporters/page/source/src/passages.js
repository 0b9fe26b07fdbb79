// The words of an article with marks on them. Offsets count Unicode code points, as everywhere in this package.
import { el } from "./element.js";

export const INVOLVED = "involved"; // the role of states that the sentence only names, perhaps within another filler
const NAMED = ["role", "when"]; // kinds of marks that are labelled
const texts = new WeakMap(); // per part: its code points, or the string itself where they are the same as its units

function units(part) {
  if (!texts.has(part)) {
    const points = Array.from(part[1]);
    texts.set(part, points.length === part[1].length ? null : points);
  }
  return texts.get(part);
}

// The article's text at [start, end), or null where the page does not hold it.
export function slice(article, start, end) {
  for (const part of article?.parts ?? []) {
    const points = units(part);
    const length = points ? points.length : part[1].length;
    if (start >= part[0] && end <= part[0] + length) {
      const [a, b] = [start - part[0], end - part[0]];
      return points ? points.slice(a, b).join("") : part[1].slice(a, b);
    }
  }
  return null;
}

export function partEnd(part) {
  return part[0] + (units(part)?.length ?? part[1].length);
}

// Everything in a claim that stands somewhere: [start, end, kind, what it is called].
export function marksOf(claim) {
  const marks = [];
  for (const [role, fillers] of Object.entries(claim.roles ?? {})) {
    const kind = role === INVOLVED ? "involved" : "role";
    for (const filler of fillers) marks.push([filler.start, filler.end, kind, role.replaceAll("_", " ")]);
  }
  const date = claim.date;
  if (Number.isInteger(date?.start) && Number.isInteger(date?.end)) marks.push([date.start, date.end, "when", "date"]);
  if (claim.trigger) marks.push([...claim.trigger, "trigger", "event"]);
  return marks;
}

// The text at [start, end) as nodes: marked stretches as <mark>, each labelled where it ends.
export function marked(article, start, end, marks) {
  const inside = marks.filter(([from, to]) => from < end && to > start && to > from)
    .map(([from, to, ...rest]) => [Math.max(from, start), Math.min(to, end), ...rest]);
  const cuts = [...new Set([start, end, ...inside.flatMap(([from, to]) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => stretch(article, from, cuts[index + 1], inside));
}

function stretch(article, from, to, marks) {
  const text = slice(article, from, to) ?? "";
  const over = marks.filter(([a, b]) => a <= from && b >= to);
  if (!over.length) return text;
  const ending = over.filter(([, b, kind]) => b === to && NAMED.includes(kind)).map((mark) => mark[3]);
  const names = [...new Set(ending)].join(", ");
  const title = over.some(([, , kind]) => kind === INVOLVED) ? { title: INVOLVED } : {};
  return el("mark", { class: [...new Set(over.map((mark) => mark[2]))].join(" "), ...title }, text,
    names ? el("span", { class: "mark-name" }, ` ${names}`) : null);
}
