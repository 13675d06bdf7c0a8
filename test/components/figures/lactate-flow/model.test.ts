import { describe, expect, it, vi } from "vitest";
import { builtFlow } from "../../../../src/components/figures/lactate-flow/built-run.ts";
import { figure } from "../../../../src/components/figures/lactate-flow/figure.ts";
import { createFlow } from "../../../../src/components/figures/lactate-flow/model.ts";
import { runOf, type FlowSession } from "../../../../src/components/figures/lactate-flow/run.ts";
import type { RunSource } from "../../../../src/components/figures/lactate-flow/run-source.ts";
import type { SentFlow } from "../../../../src/components/figures/lactate-flow/sent-flow.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const built = JSON.parse(builtFlow) as SentFlow;
vi.stubGlobal("requestAnimationFrame", (run: () => void) => setTimeout(run));
vi.stubGlobal("cancelAnimationFrame", clearTimeout);

function model(source: RunSource = (session) => Promise.resolve(runOf(session))) {
  const asked: FlowSession[] = [];
  const flow = createFlow(built, (session) => {
    asked.push(session);
    return source(session);
  })(createFields(figure.fields));
  return { flow, asked };
}

describe("createFlow(built, source)", () => {
  it("opens with what the page was sent, and asks for nothing", () => {
    const { flow, asked } = model();
    expect(flow.run.value).toBe(built.run);
    expect(flow.usual.value.levels.fast).toBeCloseTo(48.9, 1);
    expect(flow.band.value).toBe(built.band);
    expect(asked).toEqual([]);
  });

  it("asks once for all moments before the reader moves", async () => {
    const { flow, asked } = model();
    flow.prepare();
    flow.prepare();
    await expect.poll(() => flow.run.value.usual.time.length).toBe(1201);
    flow.prepare();
    expect(asked).toEqual([built.session]);
  });

  it("asks for another session, shows the one before until the answer is there, and keeps no band for it", async () => {
    const { flow } = model();
    flow.fields.choose({ effort: 0.9 });
    expect(flow.session.value.effort).toBe(1.1);
    await expect.poll(() => flow.session.value.effort).toBe(0.9);
    expect(flow.band.value).toBeNull();
    flow.fields.undo();
    await expect.poll(() => flow.session.value.effort).toBe(1.1);
    flow.fields.choose({ carriers: 0.5 });
    await expect.poll(() => flow.session.value.carriers).toBe(0.5);
    // The band is of the usual carriers.
    expect(flow.band.value).toBe(built.band);
  });

  it("stops the moment where the model stops", async () => {
    const { flow } = model();
    flow.fields.choose({ work: 600, moment: 900 });
    await expect.poll(() => flow.run.value.usual.stoppedAt).not.toBeNull();
    expect(flow.moment.value).toBeLessThan(300);
  });

  it("says why a session could not be simulated, and forgets it once the reader goes back", async () => {
    const { flow } = model(() => Promise.reject(new Error("no memory")));
    flow.fields.choose({ effort: 0.9 });
    await expect.poll(() => flow.error.value).toMatch(/\(no memory\)\. The picture shows the one before\.$/);
    expect(flow.session.value.effort).toBe(1.1);
    flow.fields.undo();
    await expect.poll(() => flow.error.value).toBe("");
  });
});
