import { computed, signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { steady } from "../../../../src/components/figures/simulator/steady.ts";

describe("steady(make)", () => {
  it("stays the same object while nothing in it differs, so that nothing is solved again", () => {
    const source = signal({ used: 1, other: 1 });
    const part = steady(() => ({ used: source.value.used }));
    let solved = 0;
    const result = computed(() => {
      solved += 1;
      return part.value.used;
    });
    expect(result.value).toBe(1);
    const before = part.value;
    source.value = { used: 1, other: 2 };
    expect(part.value).toBe(before);
    expect(result.value).toBe(1);
    expect(solved).toBe(1);
    source.value = { used: 3, other: 2 };
    expect(part.value).not.toBe(before);
    expect(result.value).toBe(3);
    expect(solved).toBe(2);
  });

  it("is another object where it holds more, less, or the same under another name", () => {
    const source = signal<object>({ a: 1 });
    const part = steady(() => source.value);
    for (const next of [{ a: 1, b: 2 }, { a: 1 }, { b: 1 }, {}]) {
      source.value = next;
      expect(part.value).toBe(next);
    }
  });
});
