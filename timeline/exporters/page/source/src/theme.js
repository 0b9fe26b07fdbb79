// Light or dark: what the system prefers until the reader chooses; the choice is kept where the browser allows it.
const KEY = "timeline-theme";
const PREFERS_DARK = window.matchMedia("(prefers-color-scheme: dark)");

export function setUpTheme(onChange) {
  const toggle = document.getElementById("theme");
  const kept = recall();
  if (kept) document.documentElement.dataset.theme = kept;
  const show = () => {
    toggle.textContent = isDark() ? "Light" : "Dark";
    toggle.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
    onChange();
  };
  toggle.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    remember(document.documentElement.dataset.theme);
    show();
  });
  PREFERS_DARK.addEventListener("change", show);
  toggle.hidden = false;
  show();
}

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : PREFERS_DARK.matches;
}

export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function recall() {
  try {
    const kept = window.localStorage.getItem(KEY);
    return kept === "dark" || kept === "light" ? kept : null;
  } catch {
    return null; // a browser that keeps nothing for files
  }
}

function remember(theme) {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // The choice then holds until the page is closed.
  }
}
