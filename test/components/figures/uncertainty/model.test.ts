import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { figure, drawsOf } from "../../../../src/components/figures/uncertainty/figure.ts";
import { createUncertainty, type AskBands } from "../../../../src/components/figures/uncertainty/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import type { UncertaintyBands } from "../../../../src/sim/index.ts";

const bandsOf = (drawn: number): UncertaintyBands => ({
  label: "if these ranges hold",
  x: [0],
  low: [0],
  median: [0.1],
  high: [0.2],
  given: [drawn],
  drawn,
  failed: 0,
  ranges: [],
});

/** A worker in the test's hand: each question waits until the test answers it. */
function hand() {
  const asked: {
    readonly n: number;
    readonly seed: number;
    readonly signal: AbortSignal | undefined;
    readonly onProgress: ((drawn: number) => void) | undefined;
    readonly resolve: (bands: UncertaintyBands) => void;
    readonly reject: (reason: Error) => void;
  }[] = [];
  const ask = ((_: string, { n, seed }: { n: number; seed: number }, options: Parameters<AskBands>[2] = {}) =>
    new Promise((resolve, reject) => {
      const { signal, onProgress } = options as { signal?: AbortSignal; onProgress?: (drawn: number) => void };
      signal?.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
      asked.push({ n, seed, signal, onProgress, resolve, reject });
    })) as unknown as AskBands;
  return { asked, ask };
}

function opened() {
  const { asked, ask } = hand();
  const fields = createFields(figure.fields);
  return { asked, fields, model: createUncertainty(bandsOf(1000), ask)(fields) };
}
const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createUncertainty(initial)(fields)", () => {
  it("asks nothing while the fields are as built, and draws as many as suit the model that is chosen", async () => {
    const { asked, fields, model } = opened();
    expect(asked).toHaveLength(0);
    fields.choose({ model: "tolerance", draws: null });
    expect(asked.map(({ n, seed }) => [n, seed])).toEqual([[60, 1]]);
    expect(model.isBusy.value).toBe(true);
    expect(model.choice.value.id, "the picture shows the run before").toBe("adaptation");
    asked[0]?.resolve(bandsOf(60));
    await settle();
    expect([model.choice.value.id, model.isBusy.value, model.run.value.bands.drawn]).toEqual(["tolerance", false, 60]);
  });

  it("drops a run when another one is asked for, and says nothing of it", async () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    fields.choose({ seed: 3 });
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    await settle();
    expect([model.note.value, model.isBusy.value]).toEqual(["", true]);
    asked[1]?.resolve(bandsOf(1000));
    await settle();
    expect(model.run.value.state.seed).toBe(3);
  });

  it("shows progress only once a run has taken 200 ms", () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    asked[0]?.onProgress?.(10);
    expect(model.progress.value).toBeNull();
    vi.advanceTimersByTime(200);
    expect(model.progress.value).toBe(10);
  });

  it("counts the 200 ms anew for each run, and shows no progress once a run is there", async () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    vi.advanceTimersByTime(150);
    fields.choose({ seed: 3 });
    vi.advanceTimersByTime(150);
    expect(model.progress.value).toBeNull();
    vi.advanceTimersByTime(50);
    expect(model.progress.value).toBe(0);
    asked[1]?.onProgress?.(40);
    asked[1]?.resolve(bandsOf(1000));
    await settle();
    expect(model.progress.value).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(model.progress.value).toBeNull();
    // The next run begins at 0, not where this one ended.
    fields.choose({ seed: 4 });
    vi.advanceTimersByTime(200);
    expect(model.progress.value).toBe(0);
  });

  it("drops the run that it waits for when the fields show the run in the picture again", async () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    fields.undo();
    await settle();
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
    expect(model.isBusy.value).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(model.progress.value).toBeNull();
  });

  it("forgets why an older run was dropped as soon as another one begins", async () => {
    const { fields, model } = opened();
    fields.choose({ seed: 2 });
    model.stop();
    await settle();
    fields.choose({ seed: 3 });
    expect(model.note.value).toBe("");
  });

  it("drops its run when it is disposed of", () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    model[Symbol.dispose]();
    expect(asked[0]?.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("goes back to the run in the picture when it is stopped, and asks for nothing again", async () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    model.stop();
    await settle();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.signal?.aborted).toBe(true);
    expect([fields.state.value.seed, model.isBusy.value]).toEqual([1, false]);
    expect(model.note.value).toBe("Stopped. The picture shows the run before.");
  });

  it("goes back and says why when a run fails", async () => {
    const { asked, fields, model } = opened();
    fields.choose({ seed: 2 });
    asked[0]?.reject(new Error("no memory"));
    await settle();
    expect(model.note.value).toBe("The draws failed: no memory. The picture shows the run before.");
    expect(fields.state.value.seed).toBe(1);
    fields.choose({ seed: 2 });
    asked[1]?.reject("a text" as unknown as Error);
    await settle();
    expect(model.note.value).toBe("The draws failed: no reason given. The picture shows the run before.");
  });
});

describe("drawsOf(state)", () => {
  it("is what the reader asked for, or what suits the model", () => {
    expect(drawsOf({ model: "mlss", draws: null })).toBe(1000);
    expect(drawsOf({ model: "mlss", draws: 50 })).toBe(50);
  });
});
