// Builds ../bundle/: page.js, page.css, LICENCES.txt, sources.sha256. The same sources and lockfile give the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = resolve(HERE, process.argv[2] ?? "../bundle");

const result = await build({
  absWorkingDir: HERE,
  entryPoints: { page: "src/main.js" },
  outdir: OUT,
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  target: ["es2020"],
  conditions: ["browser"],
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  metafile: true,
  write: false,
  logLevel: "warning",
});

mkdirSync(OUT, { recursive: true });
// Inside a script element "<!--" would open a comment for old readers; in a string "\!" is "!".
for (const file of result.outputFiles) writeFileSync(file.path, file.text.trimEnd().replaceAll("<!--", "<\\!--") + "\n");
writeFileSync(join(OUT, "LICENCES.txt"), licences(Object.keys(result.metafile.inputs)));
writeFileSync(join(OUT, "sources.sha256"), sourcesDigest() + "\n");

// The packages whose code is in the bundle, each with its version, licence and licence text.
function licences(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const found = input.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//);
    if (found) names.add(found[1]);
  }
  return [...names].sort().map(licenceOf).join("\n" + "=".repeat(80) + "\n\n");
}

function licenceOf(name) {
  const folder = join(HERE, "node_modules", name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // Of a package under either of two licences, the shorter one is enough.
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file)).sort();
  const texts = (files.some((file) => /mit/i.test(file)) ? files.filter((file) => !/apache/i.test(file)) : files).map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim());
  return `${name} ${about.version} (${about.license})\n\n${texts.join("\n\n") || `Licence: ${about.license}`}\n`;
}

// Over the sources and the lockfile, in the order of their names: tells without node whether the bundle is stale.
function sourcesDigest() {
  const hash = createHash("sha256");
  const sources = readdirSync(join(HERE, "src")).sort().map((name) => `src/${name}`);
  for (const name of ["build.mjs", "package-lock.json", "package.json", ...sources]) {
    hash.update(`${name}\n`).update(readFileSync(join(HERE, name)));
  }
  return hash.digest("hex");
}
