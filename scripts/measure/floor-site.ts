// Builds the floor: the page that each measured page is compared with, in a temporary folder.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { build } from "vite";
import { smallerD3 } from "../../integrations/smaller-d3.ts";
import { Article } from "./floor/Article.ts";

const style = "body{font:1rem/1.6 serif;max-width:40rem;margin:auto;padding:1rem}svg{width:100%;height:auto}";

const page = (script: string): string =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>The floor</title><meta name="description" content="An article, three charts and a slider.">',
    `<link rel="icon" href="data:,"><style>${style}</style>`,
    `<script type="module" src="${script}"></script></head>`,
    `<body><main>${renderToString(h(Article, null))}</main></body></html>`,
  ].join("");

/** Resolves to the folder. Whoever asked for it removes it. */
export async function buildFloorSite(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "floor-"));
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [smallerD3],
    build: {
      outDir: directory,
      rolldownOptions: {
        input: fileURLToPath(new URL("floor/client.ts", import.meta.url)),
        output: { entryFileNames: "client.js" },
      },
    },
  });
  await writeFile(join(directory, "index.html"), page("client.js"));
  return directory;
}
