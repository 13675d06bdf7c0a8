// Serves the built site the way a static host does: clean types, gzip, ETags, 404.html, and exactly the headers of dist/_headers.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor, parseHeadersFile } from "./headers-file.ts";
import { isCompressible, mimeType } from "./mime-types.ts";
import { resolveTarget } from "./resolve.ts";

interface Content {
  readonly modified: number;
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | undefined;
}

/** "dose", "/dose" and "/dose/" all mean "/dose/". */
export const normalizeBase = (base: string): string => `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

function createReader(): (file: string) => Content {
  const known = new Map<string, Content>();
  return (file) => {
    const modified = statSync(file).mtimeMs;
    const cached = known.get(file);
    if (cached?.modified === modified) return cached;
    const plain = readFileSync(file);
    const type = mimeType(file);
    const etag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
    const content = { modified, type, etag, plain, gzip: isCompressible(type) ? gzipSync(plain) : undefined };
    known.set(file, content);
    return content;
  };
}

/** `directory` is a built site, `base` the path it was built for. Throws when there is no site in `directory`. */
export function createSiteServer(directory: string, base: string): Server {
  if (!existsSync(join(directory, "index.html"))) {
    throw new Error(`${directory} holds no built site (no index.html): run \`npm run build\` first`);
  }
  const root = realpathSync(directory);
  const prefix = normalizeBase(base);
  const headersFile = join(root, "_headers");
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, "utf8")) : [];
  const read = createReader();

  const send = (request: IncomingMessage, response: ServerResponse, status: number, content: Content): void => {
    const zipped = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? content.gzip : undefined;
    response.setHeader("content-type", content.type);
    response.setHeader("etag", content.etag);
    if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-cache");
    if (content.gzip !== undefined) response.setHeader("vary", "accept-encoding");
    if (status === 200 && request.headers["if-none-match"] === content.etag) {
      response.writeHead(304).end();
      return;
    }
    if (zipped !== undefined) response.setHeader("content-encoding", "gzip");
    const body = zipped ?? content.plain;
    response.writeHead(status, { "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  const sendText = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
  };

  return createServer((request, response) => {
    const target = request.url ?? "/";
    for (const [name, value] of Object.entries(headersFor(rules, target.split("?")[0] ?? target)))
      response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      sendText(response, 405, "Only GET and HEAD are answered here.");
      return;
    }
    const resolved = resolveTarget(root, prefix, target);
    if (resolved.status === 200) send(request, response, 200, read(resolved.file));
    else if (resolved.status === 301) response.writeHead(301, { location: resolved.location }).end();
    else if (resolved.status === 400) sendText(response, 400, "This is not a path.");
    else if (existsSync(join(root, "404.html"))) send(request, response, 404, read(join(root, "404.html")));
    else sendText(response, 404, "There is no such page.");
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
