// The three views as tabs. Arrow keys go from tab to tab; a hidden view does nothing until it is shown.
import { el } from "./element.js";

export function setUpViews(state, views) {
  const root = document.getElementById("views");
  const names = Object.keys(views);
  const tabs = {};
  const panels = {};
  const made = {};
  for (const name of names) {
    tabs[name] = el("button", { type: "button", role: "tab", class: "tab", id: `tab-${name}`, "aria-controls": `view-${name}`, onclick: () => show(name) }, views[name].label);
    panels[name] = el("div", { role: "tabpanel", class: "panel", id: `view-${name}`, "aria-labelledby": `tab-${name}` });
  }
  const bar = el("div", { role: "tablist", class: "tabs", "aria-label": "Views" }, Object.values(tabs));
  root.append(bar, ...Object.values(panels));
  bar.addEventListener("keydown", (key) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
    if (!by) return;
    const name = names[(names.indexOf(state.view) + by + names.length) % names.length];
    show(name);
    tabs[name].focus();
  });

  const show = (name) => state.change("view", { view: name });

  function apply() {
    for (const name of names) {
      const on = name === state.view;
      tabs[name].setAttribute("aria-selected", String(on));
      tabs[name].setAttribute("tabindex", on ? "0" : "-1");
      panels[name].hidden = !on;
    }
    made[state.view]?.shown?.();
  }

  for (const name of names) {
    panels[name].hidden = name !== state.view;
    made[name] = views[name].setUp(panels[name]);
  }
  state.listen((kind) => kind === "view" && apply());
  apply();
  return { repaint: () => made[state.view]?.repaint?.() };
}
