import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import { ideas, isIdea } from "../../../../src/components/figures/session/ideas.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { sessionLabel, sessionVerdict } from "../../../../src/components/program/session-words.ts";
import { durationAtIntensity } from "../../../../src/sim/index.ts";
import { runnerSessionOf, simulatedRun } from "./states.ts";

const codec = createCodec(figure.fields);
const opened = runnerSessionOf();

describe("ideas", () => {
  it("can all be set, and sent as a link", () => {
    for (const { session } of ideas) {
      const state = { ...codec.defaults, ...session };
      const { query } = codec.encode(state);
      expect(codec.decode(new URLSearchParams(query.map(([key, value]) => [key, value])))).toEqual({
        state,
        refused: [],
      });
    }
  });

  it("can all be held", () => {
    for (const { name, session } of ideas) {
      const run = simulatedRun({ ...opened, ...session });
      expect(sessionVerdict(run.session, run.course, durationAtIntensity(session.intensity)).fails, name).toBe(false);
    }
  });

  it("leave how often a week they are run to the reader, and hold all that their form asks for", () => {
    for (const { session } of ideas) {
      const used = session.form === "steady" ? ["duration"] : ["repeats", "work", "recovery", "recoveryForm"];
      expect(Object.keys(session).toSorted()).toEqual(["form", "intensity", ...used].toSorted());
    }
  });

  it("are called by the numbers that they have", () => {
    for (const { name, session } of ideas) {
      const label = sessionLabel({ ...opened, ...session });
      const [numbers = ""] = /\d.*/.exec(name.replace(" sprint", "").replace("2 h", "120 min")) ?? [];
      expect(label.startsWith(numbers), `${name}: ${label}`).toBe(true);
    }
  });

  it("begin with the session that the figure opens with", () => {
    expect(ideas.map((idea) => isIdea(idea, opened))).toEqual([true, false, false, false, false, false]);
  });
});

describe("isIdea(idea, session)", () => {
  it("knows each idea by itself, and no other one", () => {
    for (const { session } of ideas) {
      const found = ideas.filter((idea) => isIdea(idea, { ...opened, ...session }));
      expect(found.map((idea) => idea.session)).toEqual([session]);
    }
  });

  it("asks nothing about fields that are not in use", () => {
    const [easy] = ideas;
    if (easy === undefined) throw new Error("no ideas");
    const unused = { repeats: 9, work: 33, recovery: 7, recoveryForm: "stand" } as const;
    expect(isIdea(easy, { ...opened, ...easy.session, ...unused })).toBe(true);
    expect(isIdea(easy, { ...opened, ...easy.session, duration: 2760 })).toBe(false);
    expect(isIdea(easy, { ...opened, ...easy.session, form: "repeats" })).toBe(false);
  });
});
