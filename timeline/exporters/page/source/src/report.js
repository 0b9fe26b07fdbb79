// One report (claim): the quoted sentence with its fillers, date and trigger marked, and the article it stands in.
import { el, link } from "./element.js";
import { articleName, published } from "./model.js";
import { marked, marksOf, partEnd, slice } from "./passages.js";

export function report(model, event, id, actions) {
  const claim = model.claims[id];
  const article = model.articles[claim.article];
  const { start, end, text } = claim.quote;
  const words = slice(article, start, end) === null ? text : marked(article, start, end, marksOf(claim));
  return [
    el("blockquote", {}, el("p", {}, words)),
    el("p", { class: "source" }, link(article?.url ?? "", articleName(model, claim.article)), article?.opening ? ` (${claim.article})` : "", sourceWords(article)),
    el("p", { class: "reading" }, reading(model, event, claim, article)),
    article?.parts?.length ? inArticle(model, claim, article) : null,
  ];
}

function sourceWords(article) {
  const words = [article?.publisher, published(article)].filter(Boolean).join(", ");
  const how = article?.published && article.published.basis !== "stated" ? ` (date ${article.published.basis})` : "";
  return words ? `, ${words}${how}` : how || ", undated";
}

// What this report alone says, where that is more than its sentence shows.
function reading(model, event, claim, article) {
  const words = [claim.status === event.status ? null : `Says: ${claim.status}.`];
  if (claim.date) words.push(`Date: ${claim.date.words}${dateSource(claim, article)}.`);
  if (claim.place && claim.place.name !== event.place?.name) words.push(`Place: ${claim.place.name}.`);
  if (claim.according_to) words.push(`According to ${model.actors[claim.according_to]?.name ?? claim.according_to}.`);
  for (const [name, value] of Object.entries(claim.details ?? {})) words.push(`${name[0].toUpperCase()}${name.slice(1)}: ${value}.`);
  return words.filter(Boolean).join(" ");
}

function dateSource(claim, article) {
  const { start, end, text } = claim.date;
  if (!Number.isInteger(start)) return ", from the context";
  return `, from “${text ?? slice(article, start, end) ?? ""}”`;
}

// The article itself, made when it is opened, scrolled to the quote.
function inArticle(model, claim, article) {
  const box = el("div", { class: "article-text", tabindex: "0", role: "region", "aria-label": `Text of ${articleName(model, claim.article)}` });
  const whole = article.parts.length === 1 && partEnd(article.parts[0]) - article.parts[0][0] >= article.length;
  const details = el("details", { class: "in-article" }, el("summary", {}, whole ? "Read it in the article" : "Read what stands around it"), box);
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    if (!box.firstChild) box.append(...articleNodes(claim, article));
    const quote = box.querySelector("mark.quote");
    if (quote) box.scrollTop = quote.offsetTop - box.offsetTop - box.clientHeight / 3;
  });
  return details;
}

function articleNodes(claim, article) {
  const marks = [[claim.quote.start, claim.quote.end, "quote", ""], ...marksOf(claim)];
  return article.parts.flatMap((part, index) => {
    const nodes = marked(article, part[0], partEnd(part), marks);
    return part[0] > 0 || index > 0 ? [el("p", { class: "gap" }, "[…]"), ...nodes] : nodes;
  });
}
