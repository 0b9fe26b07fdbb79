// Reads a GraphML or GEXF file in the parser's strict way and prints what it holds as JSON.
import {readFileSync} from 'node:fs';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const path = process.argv[2];
const parser = path.endsWith('.gexf') ? gexf : graphml;
const graph = parser.parse(Graph, readFileSync(path, 'utf8'));
console.log(JSON.stringify({
  type: graph.type,
  nodes: graph.mapNodes((key, attributes) => ({key, attributes})),
  edges: graph.mapEdges((key, attributes, source, target) => ({key, attributes, source, target})),
}));
