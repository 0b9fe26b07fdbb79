// The row of filters: words, and a menu of check boxes for each facet. Inside a facet any choice passes, across all must.
import { button, count, el, unseen } from "./element.js";
import { plain } from "./model.js";
import { FACETS, matching } from "./state.js";

const LISTED = 150; // choices listed in a menu; the search in it reaches the others
const SEARCH_FROM = 9; // a menu with at least so many choices has a search

export function setUpFilters(model, state) {
  const form = document.getElementById("filters");
  const query = el("input", { type: "search", id: "query", placeholder: "Search words, names, quotes", autocomplete: "off", spellcheck: "false" });
  const chips = el("div", { class: "chips", role: "group", "aria-label": "Active filters" });
  const names = namesOf(model);
  form.append(el("label", { class: "query", for: "query" }, unseen("Search events"), query),
    ...Object.keys(FACETS).map((facet) => menu(model, state, facet, names)), chips);
  form.addEventListener("submit", (submit) => submit.preventDefault());
  let waiting;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => state.change("filters", { query: query.value }), 120);
  });
  const clear = () => {
    query.value = "";
    state.change("filters", { query: "", chosen: Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, new Set()])) });
    query.focus();
  };
  state.listen((kind) => kind === "filters" && showChips(state, chips, names, clear));
  document.addEventListener("click", (click) => closeMenus(form, click.target));
  return { focus: () => query.focus() };
}

// Each facet's values with their names.
function namesOf(model) {
  return Object.fromEntries(Object.entries(FACETS).map(([facet, { of, name }]) => {
    const found = new Map();
    for (const event of model.events) for (const id of of(event)) if (!found.has(id)) found.set(id, name(model, id, event));
    return [facet, found];
  }));
}

function menu(model, state, facet, names) {
  const summary = el("summary", {}, FACETS[facet].label);
  const list = el("ul", { class: "choices" });
  const search = names[facet].size >= SEARCH_FROM
    ? el("input", { type: "search", class: "menu-search", "aria-label": `Find in ${FACETS[facet].label}`, placeholder: "Find", autocomplete: "off" }) : null;
  const details = el("details", { class: "menu" }, summary, el("div", { class: "menu-body" }, search, list));
  const fill = () => fillMenu(model, state, facet, names[facet], list, plain(search?.value ?? ""));
  details.addEventListener("toggle", () => details.open && fill());
  search?.addEventListener("input", fill);
  details.addEventListener("keydown", (key) => {
    if (key.key !== "Escape" || !details.open) return;
    details.open = false;
    summary.focus();
    key.stopPropagation();
  });
  state.listen((kind) => {
    if (kind !== "filters") return;
    const chosen = state.chosen[facet].size;
    summary.replaceChildren(FACETS[facet].label, chosen ? el("span", { class: "badge" }, ` ${chosen}`) : "");
    if (details.open && !list.contains(document.activeElement)) fill();
  });
  return details;
}

function fillMenu(model, state, facet, names, list, query) {
  const counts = new Map();
  for (const event of matching(model, state, facet)) for (const id of FACETS[facet].of(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chosen = state.chosen[facet];
  const found = [...names].filter(([id, name]) => plain(name).includes(query) && (counts.has(id) || chosen.has(id)))
    .sort(([a, nameA], [b, nameB]) => chosen.has(b) - chosen.has(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (nameA < nameB ? -1 : 1));
  const items = found.slice(0, LISTED).map(([id, name]) => el("li", {}, el("label", {},
    el("input", { type: "checkbox", value: id, checked: chosen.has(id), onchange: (change) => choose(state, facet, id, change.target.checked) }),
    el("span", { class: "choice-name" }, name), el("span", { class: "choice-count" }, String(counts.get(id) ?? 0)))));
  if (found.length > LISTED) items.push(el("li", { class: "hint" }, `${count(found.length - LISTED, "more name")}: type to find`));
  list.replaceChildren(...(items.length ? items : [el("li", { class: "hint" }, "Nothing here")]));
}

function choose(state, facet, id, on) {
  const chosen = new Set(state.chosen[facet]);
  if (on) chosen.add(id);
  else chosen.delete(id);
  state.change("filters", { chosen: { ...state.chosen, [facet]: chosen } });
}

function showChips(state, chips, names, clear) {
  const found = Object.entries(state.chosen).flatMap(([facet, set]) => [...set].map((id) =>
    button([names[facet].get(id) ?? id, el("span", { "aria-hidden": "true" }, " ×")], () => choose(state, facet, id, false),
      { class: "chip", "aria-label": `Remove filter ${FACETS[facet].label}: ${names[facet].get(id) ?? id}` })));
  chips.replaceChildren(...found, ...(state.isFiltered() ? [button("Clear all filters", clear, { class: "quiet" })] : []));
}

function closeMenus(form, target) {
  for (const open of form.querySelectorAll("details.menu[open]")) if (!open.contains(target)) open.open = false;
}
