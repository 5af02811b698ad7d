// What mermaid itself reads in a file: `node mermaid.mjs NODE_MODULES FILE`, with mermaid and jsdom among the modules.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [modules, file] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("");
globalThis.window = window; globalThis.document = window.document;
const { default: mermaid } = await import(pathToFileURL(modules + "/mermaid/dist/mermaid.core.mjs"));
const text = readFileSync(file, "utf8");
await mermaid.parse(text);
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
const nodes = [...diagram.db.getVertices().values()].map((one) => one.text);
const edges = diagram.db.getEdges().map((one) => [one.start, one.end, one.text]);
console.log(JSON.stringify({ nodes, edges }));
