// Names on the graph: on a canvas of their own, weightiest first, each where it covers no other name.
import { colour } from "./theme.js";

const MOST = 34; // characters of a name; the whole one shows under the pointer
const SIZE = 12; // px of the type
const HEIGHT = 16; // px of a name's box
const NAMES = 160; // drawn at most
const FIRST = 15; // weightiest nodes, whose names may cover lighter nodes
const OFF = 4; // px between a node and its name

const short = (text) => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);
const font = (node, family) => `${node.kind === "actor" ? 600 : 400} ${SIZE}px ${family}`;

// Draws the names after each frame of `sigma`.
export function drawNames(sigma, graph, family) {
  sigma.createCanvasContext("names", { beforeLayer: "mouse" });
  sigma.resize(true); // gives the new canvas its size
  const canvas = sigma.getCanvases().names;
  canvas.style.pointerEvents = "none";
  const pen = canvas.getContext("2d");
  const order = graph.nodes().sort((a, b) => weight(graph, b) - weight(graph, a) || (a < b ? -1 : 1));
  const widths = new Map();
  sigma.on("afterRender", () => {
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const nodes = order.map((id) => onScreen(sigma, graph, id));
    const discs = nodes.map(({ x, y, size }) => [x - size, y - size, x + size, y + size]);
    const names = [];
    let left = NAMES;
    nodes.forEach((node, index) => {
      pen.font = font(node, family);
      if (!widths.has(order[index])) widths.set(order[index], pen.measureText(short(node.label)).width);
      const spots = left > 0 ? spotsInside(node, widths.get(order[index]), sigma.getDimensions()) : [];
      const free = (others) => spots.find((box) => others.every((other) => other === discs[index] || apart(box, other)));
      const box = free([...discs, ...names]) ?? (index < FIRST ? free([...discs.slice(0, FIRST), ...names]) : null);
      if (!box) return;
      left -= 1;
      names.push(box);
      write(pen, node, box);
    });
  });
}

const weight = (graph, id) => graph.getNodeAttribute(id, "size") + (graph.getNodeAttribute(id, "kind") === "actor" ? 1000 : 0);

function onScreen(sigma, graph, id) {
  const { label, kind, size } = graph.getNodeAttributes(id);
  return { label, kind, ...sigma.graphToViewport(graph.getNodeAttributes(id)), size: sigma.scaleSize(size) };
}

// Right of the node, left of it, below and above, where that is inside of the picture.
function spotsInside({ x, y, size }, width, { width: right, height: bottom }) {
  const spots = [[x + size + OFF, y - HEIGHT / 2], [x - size - OFF - width, y - HEIGHT / 2], [x - width / 2, y + size + 1], [x - width / 2, y - size - HEIGHT - 1]];
  return spots.map(([left, top]) => [left, top, left + width, top + HEIGHT])
    .filter((box) => box[0] >= 0 && box[1] >= 0 && box[2] <= right && box[3] <= bottom);
}

const apart = (a, b) => a[2] <= b[0] || a[0] >= b[2] || a[3] <= b[1] || a[1] >= b[3];

// On the paper's colour, so that it stays readable over lines.
function write(pen, node, [left, , , bottom]) {
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.strokeStyle = colour("paper");
  pen.fillStyle = node.kind === "actor" ? colour("ink") : colour("muted");
  pen.strokeText(short(node.label), left, bottom - 4);
  pen.fillText(short(node.label), left, bottom - 4);
}

export function drawHover(pen, node, settings) {
  pen.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const width = pen.measureText(node.label ?? "").width;
  // Where it would leave the picture at the right it stands at the left.
  const left = node.x + node.size + width + 12 > pen.canvas.clientWidth ? node.x - node.size - width - 12 : node.x + node.size;
  pen.fillStyle = colour("paper");
  pen.strokeStyle = colour("rule");
  pen.lineWidth = 1;
  pen.beginPath();
  pen.rect(left, node.y - settings.labelSize, width + 12, settings.labelSize * 2);
  pen.fill();
  pen.stroke();
  pen.fillStyle = colour("ink");
  pen.fillText(node.label ?? "", left + 6, node.y + settings.labelSize / 3);
  pen.beginPath();
  pen.arc(node.x, node.y, node.size + 2, 0, Math.PI * 2);
  pen.strokeStyle = colour("accent");
  pen.lineWidth = 2;
  pen.stroke();
}
