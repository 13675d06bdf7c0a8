// One engine for a test file, and a site of its own for it, whose server writes down what it could not answer.
import { afterAll, beforeAll, inject } from "vitest";
import type { Engine } from "../../../scripts/engines/engine.ts";
import { createSiteServer, listen } from "../../../scripts/server/site-server.ts";

export interface EngineOnSite {
  readonly engine: Engine;
  /** Opens a page by its path, relative to the base. */
  readonly open: (path: string) => Promise<void>;
  /** What went wrong since then, for the engine and for the server. */
  readonly faults: () => Promise<string[]>;
}

/** Starts before the file's tests and ends after them. `directory` gives the built site that the engine is shown. */
export function useEngine(start: () => Promise<Engine>, directory: () => string): () => EngineOnSite {
  let running: EngineOnSite | undefined;
  const endings: (() => unknown)[] = [];
  beforeAll(async () => {
    const base = inject("base");
    const server = createSiteServer(directory(), base);
    const unanswered: string[] = [];
    server.on("request", (request, response) => {
      response.on("finish", () => {
        if (response.statusCode >= 400) unanswered.push(`status ${response.statusCode}: ${request.url ?? ""}`);
      });
    });
    const baseURL = await listen(server, 0, base);
    endings.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const engine = await start();
    endings.push(engine.close);
    running = {
      engine,
      open: async (path) => {
        unanswered.length = 0;
        await engine.open(baseURL + path);
      },
      faults: async () => [...(await engine.faults()), ...unanswered],
    };
  });
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });
  return () => {
    if (running === undefined) throw new Error("the engine has not started");
    return running;
  };
}
