// Days as milliseconds of UTC, spans of the calendar, and how a window of time is said.

export const DAY = 86_400_000;

const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

// Steps of the calendar from fine to coarse: [name, months, days]; exactly one of the two is not 0.
const STEPS = [
  ["day", 0, 1], ["week", 0, 7], ["month", 1, 0], ["quarter", 3, 0], ["year", 12, 0], ["5 years", 60, 0],
  ["decade", 120, 0], ["20 years", 240, 0], ["50 years", 600, 0], ["century", 1200, 0], ["millennium", 12000, 0],
];
// A Monday, so that weeks start as they do in the calendar.
const FIRST_MONDAY = Date.UTC(1970, 0, 5);

export const sayDay = (ms) => SHORT.format(ms);
export const sayMonth = (ms) => MONTH.format(ms);
// As a date field takes it: with a year of four digits.
export const isoDay = (ms) => new Date(Math.min(Math.max(ms, Date.parse("0001-01-01")), Date.parse("9999-12-31"))).toISOString().slice(0, 10);
export const parseDay = (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN);

export function saySpan([from, to]) {
  const last = to - DAY;
  return last <= from ? sayDay(from) : `${sayDay(from)} – ${sayDay(last)}`;
}

// The finest step of which at most `most` fit into the span.
export function stepFor(span, most) {
  return STEPS.find(([, months, days]) => span / (days * DAY || months * 30.44 * DAY) <= most) ?? STEPS[STEPS.length - 1];
}

export function floorTo([, months, days], ms) {
  if (days) return FIRST_MONDAY + Math.floor((ms - FIRST_MONDAY) / (days * DAY)) * days * DAY;
  const date = new Date(ms);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return monthStart(Math.floor(index / months) * months);
}

export function next(step, ms) {
  const [, months, days] = step;
  if (days) return ms + days * DAY;
  const date = new Date(ms);
  return monthStart(date.getUTCFullYear() * 12 + date.getUTCMonth() + months);
}

function monthStart(index) {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12, 1);
  return date.getTime();
}

// Where each step starts from `from` to `to`.
export function starts(step, from, to) {
  const found = [];
  for (let at = floorTo(step, from); at < to; at = next(step, at)) found.push(at);
  return found;
}

export function sayStep([name], ms) {
  if (name === "day" || name === "week") return sayDay(ms);
  if (name === "month" || name === "quarter") return sayMonth(ms);
  return String(new Date(ms).getUTCFullYear());
}
