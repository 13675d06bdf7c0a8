import { describe, expect, it } from "vitest";
import { FallbackWorker, type Browser } from "../../../../src/components/kit/ask/fallback-worker.ts";
import { SilentWorker } from "./fake-worker.ts";

const url = new URL("https://example.com/_astro/session-worker.js");
const question = { kind: "question", id: 1, task: "double", input: 1 } as const;
const cancel = { kind: "cancel", id: 1 } as const;

/** A browser that writes down what it starts, and refuses the address of the script at once if it is told to. */
function fakeBrowser(refuses = false) {
  const started: { readonly address: string; readonly type: string | undefined; readonly worker: SilentWorker }[] = [];
  const scripts: string[] = [];
  const browser: Browser = {
    start: (address, options) => {
      if (refuses && address === url) throw new DOMException("cannot be accessed from origin 'null'", "SecurityError");
      const worker = new SilentWorker();
      started.push({ address: String(address), type: options?.type, worker });
      return worker;
    },
    blobAddress: (script) => {
      scripts.push(script);
      return "blob:null/1";
    },
  };
  const worker = new FallbackWorker(url, { type: "module" }, browser);
  const told: string[] = [];
  for (const kind of ["message", "error", "messageerror"] as const)
    worker.addEventListener(kind, ({ data, message }) =>
      told.push(`${kind} ${(data as string | undefined) ?? message ?? ""}`),
    );
  return { worker, told, started, scripts, at: (index: number) => started[index]?.worker as SilentWorker };
}
const loads = 'importScripts("https://example.com/_astro/session-worker.js");';

describe("FallbackWorker", () => {
  it("starts the script from its address, and passes on what is said on both sides", () => {
    const { worker, told, started, scripts, at } = fakeBrowser();
    worker.postMessage(question);
    at(0).tell("message", { data: "answer" });
    at(0).tell("messageerror");
    worker.terminate();
    expect(started.map(({ address, type }) => [address, type])).toEqual([[url.href, "module"]]);
    expect(at(0).heard).toEqual([question]);
    expect(told).toEqual(["message answer", "messageerror "]);
    expect([at(0).terminated, scripts]).toEqual([1, []]);
  });

  it("starts a classic worker from a blob where the browser throws", () => {
    const { worker, told, started, scripts, at } = fakeBrowser(true);
    expect(started.map(({ address, type }) => [address, type])).toEqual([["blob:null/1", undefined]]);
    expect(scripts).toEqual([loads]);
    worker.postMessage(question);
    at(0).tell("message", { data: "answer" });
    expect(at(0).heard).toEqual([question]);
    expect(told).toEqual(["message answer"]);
  });

  it("starts it from a blob if the first thing heard is an error, and sends again what was sent", () => {
    const { worker, told, started, scripts, at } = fakeBrowser();
    worker.postMessage(question);
    worker.postMessage(cancel);
    at(0).tell("error");
    expect(at(0).terminated).toBe(1);
    expect(started.map(({ address }) => address)).toEqual([url.href, "blob:null/1"]);
    expect(scripts).toEqual([loads]);
    expect(at(1).heard).toEqual([question, cancel]);
    at(1).tell("message", { data: "answer" });
    expect(told).toEqual(["message answer"]);
  });

  it("passes on an error of the second worker", () => {
    const { told, started, at } = fakeBrowser();
    at(0).tell("error", { message: "first" });
    at(1).tell("error", { message: "second" });
    expect(told).toEqual(["error second"]);
    expect(started).toHaveLength(2);
  });

  it("passes on an error of a worker that has been heard, and starts no other one", () => {
    const { told, started, at } = fakeBrowser();
    at(0).tell("message", { data: "answer" });
    at(0).tell("error", { message: "out of memory" });
    expect(told).toEqual(["message answer", "error out of memory"]);
    expect(started).toHaveLength(1);
  });

  it("starts nothing once it is terminated", () => {
    const { worker, started, at } = fakeBrowser();
    worker.terminate();
    at(0).tell("error");
    expect(started).toHaveLength(1);
  });
});
