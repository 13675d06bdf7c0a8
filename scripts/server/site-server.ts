// Serves the built site the way a static host does: clean types, gzip, ETags, ranges, 404.html, and exactly the headers of dist/_headers.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "@polka/compression";
import { lookup } from "mrmime";
import sirv from "sirv";
import { headersFor, parseHeadersFile } from "./headers-file.ts";
import { routeOf } from "./route.ts";

/** "dose", "/dose" and "/dose/" all mean "/dose/". */
export const normalizeBase = (base: string): string => `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** Text is in UTF-8, and says so. */
function contentType(path: string): string {
  const type = lookup(path) ?? "application/octet-stream";
  return /^text\/|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}

const compress = compression();

/** `directory` is a built site, `base` the path it was built for. Throws when there is no site in `directory`. */
export function createSiteServer(directory: string, base: string): Server {
  if (!existsSync(join(directory, "index.html"))) {
    throw new Error(`${directory} holds no built site (no index.html): run \`npm run build\` first`);
  }
  const root = realpathSync(directory);
  const prefix = normalizeBase(base);
  const headersFile = join(root, "_headers");
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, "utf8")) : [];
  const send = sirv(root, {
    // Each file is looked up when it is asked for, so that a new build is served at once.
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader("content-type", contentType(path));
      response.setHeader("vary", "accept-encoding");
    },
  });

  const sendText = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
  };

  const sendMissing = (response: ServerResponse): void => {
    const page = join(root, "404.html");
    if (!existsSync(page)) sendText(response, 404, "There is no such page.");
    else response.writeHead(404, { "content-type": contentType(page) }).end(readFileSync(page));
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const route = routeOf(root, prefix, request.url ?? "/");
    if (route === undefined) sendMissing(response);
    else if ("location" in route) response.writeHead(301, { location: route.location }).end();
    else {
      request.url = route.file;
      send(request, response, () => {
        sendMissing(response);
      });
    }
  };

  return createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      sendText(response, 405, "Only GET and HEAD are answered here.");
      return;
    }
    // A range counts the bytes of the file, and not those of its compressed form.
    if (request.headers.range === undefined) compress(request, response);
    answer(request, response);
  });
}

/** Listens on the loopback address (port 0: any free one) and resolves to the site's URL, which ends in the base path. */
export function listen(server: Server, port: number, base: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const actual = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://127.0.0.1:${actual}${normalizeBase(base)}`);
    });
  });
}
