import { afterEach, describe, expect, it, vi } from "vitest";
import { keepGuess, keptGuess } from "../../../src/components/prose/case-storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("keepGuess and keptGuess", () => {
  it("keep one guess for each chapter", () => {
    const kept = new Map<string, string>();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    keepGuess("/chapters/one/", "partly");
    expect([keptGuess("/chapters/one/"), keptGuess("/chapters/two/")]).toEqual(["partly", null]);
  });
  it("keep nothing where the browser forbids it, as in a frame with a sandbox", () => {
    vi.stubGlobal("sessionStorage", undefined);
    keepGuess("/chapters/one/", "no");
    expect(keptGuess("/chapters/one/")).toBeNull();
  });
});
