// Labels of the graph on its canvas: drawn on the paper's colour, so that they stay readable over lines, light or dark.
import { colour } from "./theme.js";

const MOST = 34; // characters of a label; the whole one shows under the pointer

const short = (text) => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);

export function drawLabel(pen, node, settings) {
  if (!node.label) return;
  const weight = node.kind === "actor" ? 600 : 400;
  pen.font = `${weight} ${settings.labelSize}px ${settings.labelFont}`;
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.strokeStyle = colour("paper");
  pen.fillStyle = node.kind === "actor" ? colour("ink") : colour("muted");
  const [x, y] = [node.x + node.size + 3, node.y + settings.labelSize / 3];
  pen.strokeText(short(node.label), x, y);
  pen.fillText(short(node.label), x, y);
}

export function drawHover(pen, node, settings) {
  pen.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const width = pen.measureText(node.label ?? "").width;
  pen.fillStyle = colour("paper");
  pen.strokeStyle = colour("rule");
  pen.lineWidth = 1;
  pen.beginPath();
  pen.rect(node.x + node.size, node.y - settings.labelSize, width + 12, settings.labelSize * 2);
  pen.fill();
  pen.stroke();
  pen.fillStyle = colour("ink");
  pen.fillText(node.label ?? "", node.x + node.size + 6, node.y + settings.labelSize / 3);
  pen.beginPath();
  pen.arc(node.x, node.y, node.size + 2, 0, Math.PI * 2);
  pen.strokeStyle = colour("accent");
  pen.lineWidth = 2;
  pen.stroke();
}
