import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/questions/figure.ts";
import { createQuestions } from "../../../../src/components/figures/questions/model.ts";
import { ownState, setups, setupState } from "../../../../src/components/figures/questions/setups.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { states } from "./states.ts";

const create = () => createQuestions(createFields(figure.fields));
const [easy, intervals] = setups.equal;

describe("setTo(setup)", () => {
  it("sets the scene in one step, which undo takes back", () => {
    const { fields, setup, setTo } = create();
    fields.choose({ intensity: 0.88, duration: 1200 });
    expect(setTo(easy)).toBe(true);
    expect([ownState(fields.state.value), setup.value]).toEqual([setupState(easy), easy]);
    fields.undo();
    expect(fields.state.value).toMatchObject({ intensity: 0.88, duration: 1200 });
    expect(setup.value).toBeNull();
  });
  it("changes nothing where the scene is there already", () => {
    const { fields, setTo } = create();
    setTo(easy);
    const commits = fields.commits.peek();
    expect(setTo(easy)).toBe(false);
    expect(fields.commits.peek()).toBe(commits);
  });
  it("lets fields drop what was typed", () => {
    const { fields, setTo } = create();
    setTo(easy);
    expect(fields.replacements.peek()).toBe(1);
  });
  it("tells which commit was an answer's, and not the undo after it", () => {
    const { fields, setTo, answerCommit } = create();
    setTo(easy);
    expect(answerCommit.peek()).toBe(fields.commits.peek());
    fields.undo();
    expect(answerCommit.peek()).not.toBe(fields.commits.peek());
  });
});

describe("question", () => {
  it("is none until a link asks for one, and no setup changes it", () => {
    const { fields, question, setTo } = create();
    expect(question.value).toBe("none");
    fields.open(new URLSearchParams("ask=stopping"));
    setTo(easy);
    expect(question.value).toBe("stopping");
  });
});

describe("restore()", () => {
  it("gives back what the reader had set, from any number of setups, and once", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { fields, setTo, restore, canRestore } = create();
        fields.choose(state);
        setTo(easy);
        setTo(intervals);
        expect(canRestore.value).toBe(true);
        restore();
        expect(ownState(fields.state.value)).toEqual(state);
        expect(canRestore.value).toBe(false);
      }),
    );
  });
  it("does nothing before an answer has set anything", () => {
    const { fields, restore, canRestore } = create();
    restore();
    expect([canRestore.value, fields.commits.peek()]).toEqual([false, 0]);
  });
  it("gives back what was set last, where the reader changed it between two answers", () => {
    const { fields, setTo, restore } = create();
    fields.choose({ intensity: 0.88 });
    setTo(easy);
    fields.choose({ intensity: 1.2 });
    setTo(intervals);
    restore();
    expect(ownState(fields.state.value)).toEqual({ ...setupState(easy), intensity: 1.2 });
  });
});
