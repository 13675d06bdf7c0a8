import { describe, expect, it } from "vitest";
import { ideas, isIdea } from "../../../../src/components/figures/simulator/ideas.ts";
import { sessionLabel } from "../../../../src/describe/simulator/session.ts";
import type { SessionSettings } from "../../../../src/state/simulator/session.ts";
import { sessionOf, simulatorCodec } from "../../../../src/state/simulator/state.ts";

const { defaults, encode, decode } = simulatorCodec;
const opened = sessionOf(defaults, "first");
const set = (session: Partial<SessionSettings>): SessionSettings => ({ ...opened, ...session });

describe("ideas", () => {
  it("can all be set, and sent as a link", () => {
    for (const { session } of ideas) {
      const state = { ...defaults, ...session };
      expect(decode(encode(state))).toEqual({ state, refused: [] });
    }
  });

  it("leave how often a week they are run to the reader", () => {
    for (const { session } of ideas) expect(session).not.toHaveProperty("perWeek");
  });

  it("hold everything that their form asks for", () => {
    for (const { session } of ideas) {
      const used = session.form === "steady" ? ["minutes"] : ["reps", "work", "pause", "rest"];
      expect(Object.keys(session).toSorted()).toEqual(["form", "intensity", ...used].toSorted());
    }
  });

  it("are called what they are, where the name gives numbers", () => {
    for (const { name, session } of ideas.filter((idea) => /\d/.test(idea.name))) {
      expect(sessionLabel(set(session)).startsWith(name.replace(" sprint", ""))).toBe(true);
    }
  });

  it("begin with the session that the page opens with", () => {
    expect(ideas.map((idea) => isIdea(idea, opened))).toEqual([true, false, false, false, false, false]);
  });
});

describe("isIdea(idea, session)", () => {
  it("knows each idea by itself, and no other one", () => {
    for (const { session } of ideas) {
      expect(ideas.filter((idea) => isIdea(idea, set(session))).map((idea) => idea.session)).toEqual([session]);
    }
  });

  it("asks nothing about fields that are not in use", () => {
    const [easy] = ideas;
    if (easy === undefined) throw new Error("no ideas");
    expect(isIdea(easy, set({ ...easy.session, reps: 9, work: 33, pause: 7, rest: "stand", perWeek: 6 }))).toBe(true);
    expect(isIdea(easy, set({ ...easy.session, minutes: 46 }))).toBe(false);
    expect(isIdea(easy, set({ ...easy.session, form: "repeats" }))).toBe(false);
  });
});
