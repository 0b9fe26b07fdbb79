// The time window: the strip, the date fields and buttons that move it, and how many events it holds.
import { DAY, isoDay, parseDay } from "./calendar.js";
import { button, count, el } from "./element.js";
import { padded, roomy } from "./state.js";
import { setUpStrip } from "./strip.js";
import { clampWindow } from "./window.js";

export function setUpPeriod(model, state) {
  const section = document.getElementById("period");
  if (!model.extent) {
    section.hidden = true;
    return null;
  }
  const whole = padded(model.extent);
  const strip = setUpStrip(model, state, whole);
  const fields = dateFields(state, whole);
  section.append(strip.node, el("div", { class: "period-row" }, fields.node, windowButtons(model, state, whole), el("p", { class: "tally" })));
  const say = () => tally(state, section.querySelector(".tally"));
  state.listen((kind, source) => {
    if (kind === "window" && source !== "fields") fields.show();
    if (kind === "window" || kind === "filters") say();
  });
  fields.show();
  say();
  return { repaint: strip.paint };
}

function dateFields(state, whole) {
  const from = el("input", { type: "date", id: "from" });
  const to = el("input", { type: "date", id: "to" });
  const take = () => {
    const [a, b] = [parseDay(from.value), parseDay(to.value) + DAY];
    if (a < b) state.change("window", { window: clampWindow([a, b], whole) }, "fields");
  };
  from.addEventListener("change", take);
  to.addEventListener("change", take);
  const show = () => {
    from.value = isoDay(state.window[0]);
    to.value = isoDay(state.window[1] - 1);
  };
  return { show, node: el("div", { class: "dates" }, el("label", { for: "from" }, "From"), from, el("label", { for: "to" }, "to"), to) };
}

function windowButtons(model, state, whole) {
  const scale = (factor) => {
    const [from, to] = state.window;
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
    state.change("window", { window: clampWindow([middle - half, middle + half], whole) });
  };
  const shift = (part) => {
    const by = (state.window[1] - state.window[0]) * part;
    state.change("window", { window: clampWindow([state.window[0] + by, state.window[1] + by], whole) });
  };
  return el("div", { class: "window-buttons", role: "group", "aria-label": "Move the time window" },
    button("←", () => shift(-0.5), { "aria-label": "Earlier" }), button("→", () => shift(0.5), { "aria-label": "Later" }),
    button("−", () => scale(2), { "aria-label": "Zoom out" }), button("+", () => scale(0.5), { "aria-label": "Zoom in" }),
    model.isWhole ? null : button(period("Main"), () => state.change("window", { window: clampWindow(roomy(model.mainSpan), whole) }), { "aria-label": "Main period" }),
    button(period("Whole"), () => state.change("window", { window: clampWindow(roomy(model.extent), whole) }), { "aria-label": "Whole period" }));
}

// They stand below the chart.
function goToUndated(state) {
  state.change("view", { view: "timeline" });
  const heading = document.getElementById("undated");
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

const period = (which) => [which, el("span", { class: "if-wide" }, " period")];

function tally(state, node) {
  const dated = state.matches.filter((event) => event.date);
  const inside = dated.filter(state.inWindow).length;
  const undated = state.matches.length - dated.length;
  const of = state.isFiltered() ? `${count(dated.length, "matching event")}` : `${count(dated.length, "dated event")}`;
  const words = state.isFiltered() && !state.matches.length ? "No event passes these filters" : `${inside === dated.length ? `All ${of}` : `${inside.toLocaleString("en-GB")} of ${of}`} in this window`;
  node.replaceChildren(words, ...(undated ? ["; ", button(`${undated.toLocaleString("en-GB")} undated`, () => goToUndated(state), { class: "name" })] : []));
  document.getElementById("announcement").textContent = node.textContent;
}
