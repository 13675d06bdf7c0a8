// Somebody else's site on this computer, which frames pages of ours.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/**
 * Serves the site while the file's tests run.
 *
 * @returns the address of its page that frames an address, with more attributes of the frame: `sandbox="allow-scripts"`
 */
export function useStranger(): (framed: string, attributes?: string) => string {
  let server: Server | undefined;
  let home = "";
  beforeAll(async () => {
    const started = createServer((request, response) => {
      const asked = new URL(request.url ?? "/", "http://x").searchParams;
      response.setHeader("content-type", "text/html");
      response.end(
        `<!doctype html><title>stranger</title><iframe src="${asked.get("frame") ?? ""}" width="700" height="900" ${asked.get("attributes") ?? ""}></iframe>`,
      );
    });
    await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
    home = `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
    server = started;
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return (framed, attributes = "") => `${home}?${new URLSearchParams({ frame: framed, attributes }).toString()}`;
}
