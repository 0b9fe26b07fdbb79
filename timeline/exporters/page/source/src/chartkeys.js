// The chart by keyboard: one stop of the Tab key, arrow keys inside it.
import { clampWindow } from "./window.js";

export function chartKeys(box, model, state, whole) {
  const current = () => box.querySelector("button.label[tabindex='0']");
  const labels = () => [...box.querySelectorAll("button.label")].sort((a, b) => a.dataset.at - b.dataset.at
    || a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const inWindow = ({ dataset: { at } }) => at >= state.window[0] && at <= state.window[1];
  // Labels come and go as the window moves: one of them always takes the Tab key, the first that can be seen.
  const keepOne = () => {
    const now = current();
    if (now && (now === document.activeElement || inWindow(now))) return;
    const all = labels();
    const first = all.find(inWindow) ?? now ?? all[0];
    now?.setAttribute("tabindex", "-1");
    first?.setAttribute("tabindex", "0");
  };
  new MutationObserver(keepOne).observe(box, { childList: true, subtree: true });
  state.listen((kind) => kind === "window" && keepOne());
  box.addEventListener("focusin", (focus) => {
    if (focus.target.matches("button.label") && current() !== focus.target) {
      current()?.setAttribute("tabindex", "-1");
      focus.target.setAttribute("tabindex", "0");
    }
  });

  function step(by) {
    const all = labels();
    const at = all.indexOf(document.activeElement);
    const target = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    if (!target) return;
    bringIntoWindow(target);
    focus(target.dataset.event);
  }

  function bringIntoWindow(target) {
    const [seen, there] = [box.getBoundingClientRect(), target.getBoundingClientRect()];
    if (there.left >= seen.left && there.left <= seen.right - 20) return;
    const span = state.window[1] - state.window[0];
    const at = state.window[0] + ((there.left - seen.left) / seen.width) * span;
    state.change("window", { window: clampWindow([at - span / 2, at + span / 2], whole) });
  }

  // The chart draws a moment later: the focus follows then.
  function focus(id, tries = 5) {
    const found = box.querySelector(`[data-event="${CSS.escape(id)}"]`);
    if (found) found.focus({ preventScroll: true });
    if (document.activeElement !== found && tries) requestAnimationFrame(() => focus(id, tries - 1));
  }

  function zoom(factor) {
    const id = document.activeElement?.dataset?.event;
    const event = model.event.get(id);
    const [from, to] = state.window;
    const middle = event ? Math.min(Math.max((event.from + event.to) / 2, from), to) : (from + to) / 2;
    state.change("window", { window: clampWindow([middle - (middle - from) * factor, middle + (to - middle) * factor], whole) });
    if (id) focus(id);
  }

  const actions = { ArrowRight: () => step(1), ArrowLeft: () => step(-1), ArrowDown: () => step(1), ArrowUp: () => step(-1),
    "+": () => zoom(0.5), "=": () => zoom(0.5), "-": () => zoom(2) };
  return (key, choose) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const id = key.target.dataset?.event;
    if ((key.key === "Enter" || key.key === " ") && id) choose(id);
    else if (actions[key.key]) actions[key.key]();
    else return;
    key.preventDefault();
  };
}
