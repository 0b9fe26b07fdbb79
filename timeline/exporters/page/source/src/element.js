// The only way in which the page makes elements. Text is always set as text, never parsed as HTML.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") node[name] = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const button = (label, onclick, attributes = {}) => el("button", { type: "button", onclick, ...attributes }, label);

// A word or a number with its noun: 1 event, 2 events.
export function count(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

export const unseen = (text) => el("span", { class: "unseen" }, text);

// The sign of an event: its shape says the status, its colour the kind of act.
export const sign = (event) => el("span", { class: `sign ${event.status} ${event.tone}`, "aria-hidden": "true" });

// Only links that a browser opens as a page; anything else stays text.
export function link(url, label) {
  return /^https?:\/\//i.test(url) ? el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, label) : el("span", {}, label);
}
