import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSiteServer, listen, normalizeBase } from "../../scripts/server/site-server.ts";

const page = "<!doctype html><title>Home</title>".padEnd(2000, " ");
const folder = mkdtempSync(join(tmpdir(), "site-"));
const dist = join(folder, "dist");
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(dist, "chapters/one"), { recursive: true });
  mkdirSync(join(dist, "empty"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(dist, "leak.txt"));
  writeFileSync(join(dist, "index.html"), page);
  writeFileSync(join(dist, "404.html"), "<title>Not here</title>");
  writeFileSync(join(dist, "chapters/one/index.html"), "<title>One</title>");
  writeFileSync(join(dist, "app.js"), "1;");
  writeFileSync(join(dist, "font.woff2"), "font");
  writeFileSync(
    join(dist, "_headers"),
    "/dose/*\n  X-Everywhere: yes\n/dose/chapters/one/\n  X-One: a\n  X-Everywhere: too\n/dose/font.woff2\n  Cache-Control: public\n",
  );
  server = createSiteServer(dist, "dose");
  port = Number(new URL(await listen(server, 0, "dose")).port);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Unlike fetch, sends the path as it is written. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });

describe("createSiteServer(directory, base)", () => {
  it.each([
    ["/dose/", "text/html; charset=utf-8"],
    ["/dose/chapters/one/?intensity=85", "text/html; charset=utf-8"],
    ["/dose/app.js", "text/javascript; charset=utf-8"],
    ["/dose/font.woff2", "font/woff2"],
  ])("answers %s as %s", async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([200, type]);
  });

  it.each([
    ["/dose", "/dose/"],
    ["/dose/chapters/one", "/dose/chapters/one/"],
    ["/dose/chapters/one?x=1&y=2", "/dose/chapters/one/?x=1&y=2"],
  ])("redirects %s to %s", async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it.each([
    "/",
    "/chapters/one/",
    "/dosechapters/one/",
    "/dose/nothing",
    "/dose/nothing/",
    "/dose/empty",
    "/dose/empty/",
    "/dose/app.js/",
    "/dose/_headers",
    "/dose/%5fheaders",
    "/dose/./_headers",
    "/dose/chapters/%2e%2e/_headers",
    "//dose/chapters/one",
    "/dose//chapters/one",
    "/dose/%2Fchapters/one",
  ])("shows 404.html with status 404 for %s", async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, "<title>Not here</title>"]);
  });

  it.each([
    "/dose/../secret.txt",
    "/dose/../../secret.txt",
    "/dose/%2e%2e/secret.txt",
    "/dose/..%2fsecret.txt",
    "/dose/chapters/..%2f..%2fsecret.txt",
    "/dose/..\\secret.txt",
    "/dose/%5c..%5csecret.txt",
    "/dose/secret.txt%00.html",
    "/dose/leak.txt",
    "/../secret.txt",
    "secret.txt",
    "http://127.0.0.1/dose/",
    "/dose/%E0%A4%A",
  ])("serves nothing from outside its folder for %s", async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain("secret");
  });

  it("compresses text when the browser can read it, and says that it depends", async () => {
    const { headers, body } = await ask("/dose/", { "accept-encoding": "br, gzip" });
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    expect(body.length).toBeLessThan(page.length / 4);
    expect(gunzipSync(body).toString()).toBe(page);
  });

  it("sends text as it is to a browser that reads no gzip, and never compresses a font", async () => {
    expect((await ask("/dose/")).body.toString()).toBe(page);
    expect((await ask("/dose/font.woff2", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
  });

  it("answers 304 to the ETag it gave, and lets nothing be used unchecked", async () => {
    const { headers } = await ask("/dose/");
    expect(headers["cache-control"]).toBe("no-cache");
    const again = await ask("/dose/", { "if-none-match": headers.etag ?? "" });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask("/dose/app.js", { "if-none-match": headers.etag ?? "" })).status).toBe(200);
  });

  it("lets the headers of _headers say how long a file may be used unchecked", async () => {
    expect((await ask("/dose/font.woff2")).headers["cache-control"]).toBe("public");
  });

  it("sends the part of a file that is asked for, uncompressed", async () => {
    const { status, headers, body } = await ask("/dose/", { range: "bytes=2-8", "accept-encoding": "gzip" });
    expect([status, headers["content-range"], body.toString()]).toEqual([206, "bytes 2-8/2000", "doctype"]);
    expect((await ask("/dose/", { range: "bytes=2000-" })).status).toBe(416);
  });

  it("serves a file that was built after the start, and not its old content", async () => {
    expect((await ask("/dose/late.js")).status).toBe(404);
    writeFileSync(join(dist, "late.js"), "1;");
    expect((await ask("/dose/late.js")).body.toString()).toBe("1;");
    // As a build does it: the old file goes first. Written into the old one, the end of the new text could still follow the
    // first answer down its connection.
    rmSync(join(dist, "late.js"));
    writeFileSync(join(dist, "late.js"), "22;");
    expect((await ask("/dose/late.js")).body.toString()).toBe("22;");
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    const head = await ask("/dose/", {}, "HEAD");
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, "2000"]);
    const post = await ask("/dose/", {}, "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("sends the headers of _headers, two values for one name joined as hosts do", async () => {
    expect((await ask("/dose/")).headers).toMatchObject({ "x-everywhere": "yes" });
    expect((await ask("/dose/nothing")).headers).toMatchObject({ "x-everywhere": "yes" });
    expect((await ask("/dose/chapters/one/?x=1")).headers).toMatchObject({ "x-everywhere": "yes, too", "x-one": "a" });
    expect((await ask("/elsewhere")).headers).not.toHaveProperty("x-everywhere");
  });

  it("throws, naming the command, where nothing is built", () => {
    expect(() => createSiteServer(join(dist, "empty"), "/")).toThrow(/npm run build/);
  });
});

describe("normalizeBase(base)", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["dose", "/dose/"],
    ["/dose", "/dose/"],
    ["/a/b/", "/a/b/"],
  ])("reads %j as %s", (base, expected) => {
    expect(normalizeBase(base)).toBe(expected);
  });
});
