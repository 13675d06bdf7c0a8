import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodec } from "../../../src/components/kit/codec.ts";
import { called, choiceField, numberField, percentField, privately } from "../../../src/components/kit/field.ts";
import { createFields, type Fields } from "../../../src/components/kit/fields.ts";

const table = {
  intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }),
  mix: privately(choiceField("mix", ["untrained", "elite"], "untrained")),
};
const prefix = "sketch-2.";
const codec = createCodec(table, { prefix });
type Settings = typeof codec.defaults;
/** Far apart, so that no two changes are one step. */
let clock = 0;
const fresh = (): Fields<Settings> => createFields(table, { prefix }, () => (clock += 10_000));

const changes: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((percent) => ({ intensity: percent / 100 })),
  fc.constantFrom<Settings["mix"]>("untrained", "elite").map((mix) => ({ mix })),
);
/** What a reader may do, in any order. */
const actions = fc.array(
  fc.oneof(
    changes.map((change) => (fields: Fields<Settings>) => {
      fields.choose(change);
    }),
    fc.array(changes, { minLength: 1, maxLength: 8 }).map((moves) => (fields: Fields<Settings>) => {
      for (const move of moves) fields.set(move);
      fields.commit();
    }),
    fc.constantFrom<(fields: Fields<Settings>) => void>(
      (fields) => {
        fields.undo();
      },
      (fields) => {
        fields.redo();
      },
      (fields) => {
        fields.reset();
      },
    ),
  ),
  { maxLength: 30 },
);
function after(steps: readonly ((fields: Fields<Settings>) => void)[]): Fields<Settings> {
  const fields = fresh();
  for (const step of steps) step(fields);
  return fields;
}

describe("set(change) and commit()", () => {
  it("make one step of a whole drag, however many values it passes", () => {
    fc.assert(
      fc.property(actions, fc.array(changes, { minLength: 1, maxLength: 20 }), (steps, moves) => {
        const fields = after(steps);
        const [before, commits] = [fields.state.value, fields.commits.value];
        for (const move of moves) fields.set(move);
        expect(fields.commits.value, "nothing is committed while the control moves").toBe(commits);
        const end = fields.state.value;
        fields.commit();
        const moved = JSON.stringify(codec.encode(end)) !== JSON.stringify(codec.encode(before));
        expect(fields.commits.value).toBe(commits + (moved ? 1 : 0));
        if (!moved) return;
        fields.undo();
        expect(fields.state.value).toEqual(before);
        expect(fields.commits.value).toBe(commits + 2);
        fields.redo();
        expect(fields.state.value).toEqual(end);
      }),
    );
  });

  it("make no step of a drag that ends where it began, nor of a press that moves nothing", () => {
    const fields = fresh();
    fields.set({ intensity: 0.9 });
    fields.set({ intensity: 0.65 });
    fields.commit();
    fields.commit();
    expect([fields.canUndo.value, fields.commits.value]).toEqual([false, 0]);
  });
});

describe("commit() soon after commit()", () => {
  const steps = (...acts: readonly ((fields: Fields<Settings>) => void)[]) => {
    let time = 0;
    const fields = createFields(table, { prefix }, () => time);
    for (const act of acts) {
      act(fields);
      time += 900;
    }
    return fields;
  };
  const press = (percent: number) => (fields: Fields<Settings>) => {
    fields.set({ intensity: percent / 100 });
    fields.commit();
  };

  it("makes one step of presses of one control in a row, each of which is told", () => {
    const fields = steps(press(66), press(67), press(68));
    expect(fields.commits.value).toBe(3);
    fields.undo();
    expect(fields.state.value).toEqual(codec.defaults);
    expect(fields.canUndo.value).toBe(false);
    fields.redo();
    expect(fields.state.value.intensity).toBe(0.68);
  });

  it("makes a step of its own after a second, after another control, and after an undo", () => {
    const late = steps(press(66), () => undefined, press(67));
    late.undo();
    expect(late.state.value.intensity).toBe(0.66);
    const other = steps(
      press(66),
      (fields) => {
        fields.choose({ mix: "elite" });
      },
      press(67),
    );
    other.undo();
    expect(other.state.value).toEqual({ intensity: 0.66, mix: "elite" });
    const undone = steps(
      press(66),
      press(67),
      (fields) => {
        fields.undo();
      },
      press(68),
    );
    undone.undo();
    expect(undone.state.value).toEqual(codec.defaults);
    expect(undone.canUndo.value).toBe(false);
  });

  it("leaves no step where the presses lead back", () => {
    const fields = steps(press(66), press(65));
    expect([fields.canUndo.value, fields.commits.value]).toEqual([false, 2]);
  });

  it("never joins two choices", () => {
    const fields = steps(
      (each) => {
        each.choose({ intensity: 0.8 });
      },
      (each) => {
        each.choose({ intensity: 0.9 });
      },
    );
    fields.undo();
    expect(fields.state.value.intensity).toBe(0.8);
  });
});

describe("undo() and redo()", () => {
  it("walk back to the beginning and forward again through the same states", () => {
    fc.assert(
      fc.property(actions, (steps) => {
        const fields = after(steps);
        const seen = [fields.state.value];
        while (fields.canUndo.value) {
          fields.undo();
          seen.push(fields.state.value);
        }
        expect(fields.state.value).toEqual(codec.defaults);
        const again = [fields.state.value];
        for (let step = 1; step < seen.length; step++) {
          expect(fields.canRedo.value).toBe(true);
          fields.redo();
          again.push(fields.state.value);
        }
        expect(again).toEqual(seen.toReversed());
      }),
    );
  });

  it("do nothing, and announce nothing, where there is no step", () => {
    const fields = fresh();
    fields.undo();
    fields.redo();
    expect([fields.state.value, fields.commits.value]).toEqual([codec.defaults, 0]);
  });
});

describe("lastStep", () => {
  const named = (...names: readonly string[]) =>
    createFields(
      Object.fromEntries(
        ["a", "b", "c", "d", "e"].map((key, index) => {
          const field = numberField(key, { min: 0, max: 9, step: 1, default: 0 });
          return [key, names[index] === undefined ? field : called(names[index], field)];
        }),
      ),
    );
  it("says what was taken back or made again, until something else is changed", () => {
    const fields = named("effort", "mix of fibers");
    fields.choose({ b: 1 });
    expect(fields.lastStep.value).toBe("");
    fields.undo();
    expect(fields.lastStep.value).toBe("Undone: mix of fibers.");
    fields.redo();
    expect(fields.lastStep.value).toBe("Redone: mix of fibers.");
    fields.choose({ a: 1 });
    expect(fields.lastStep.value).toBe("");
  });
  it("names up to three fields, and none that has no name", () => {
    const fields = named("one", "two", "three", "four");
    fields.choose({ a: 1, b: 1, c: 1, e: 1 });
    fields.undo();
    expect(fields.lastStep.value).toBe("Undone: one, two, three.");
    fields.choose({ a: 1, b: 1, c: 1, d: 1 });
    fields.undo();
    expect(fields.lastStep.value).toBe("Undone: several settings.");
    fields.choose({ e: 1 });
    fields.undo();
    expect(fields.lastStep.value).toBe("Undone.");
  });
});

describe("reset()", () => {
  it("is a step back to the defaults, and forgets what was refused", () => {
    const fields = fresh();
    fields.open(new URLSearchParams("sketch-2.i=90&sketch-2.mix=nobody"));
    expect(fields.refused.value.map(({ key }) => key)).toEqual(["sketch-2.mix"]);
    fields.reset();
    expect(fields.state.value).toEqual(codec.defaults);
    expect(fields.refused.value).toEqual([]);
    fields.undo();
    expect(fields.state.value.intensity).toBe(0.9);
  });
});

describe("open(link)", () => {
  it("is the beginning: nothing to undo, nothing to announce, the default where the link has no value", () => {
    const fields = fresh();
    fields.open(new URLSearchParams("sketch-2.i=90&i=10"));
    expect(fields.state.value).toEqual({ intensity: 0.9, mix: "untrained" });
    expect([fields.canUndo.value, fields.canRedo.value, fields.commits.value]).toEqual([false, false, 0]);
  });
});

describe("follow(link)", () => {
  it("is a step that can be undone and is announced", () => {
    const fields = fresh();
    fields.follow(new URLSearchParams("sketch-2.i=90"));
    expect([fields.state.value.intensity, fields.canUndo.value, fields.commits.value]).toEqual([0.9, true, 1]);
    fields.follow(new URLSearchParams("sketch-2.i=90"));
    expect(fields.commits.value, "the same link again is no step").toBe(1);
    fields.undo();
    expect(fields.state.value).toEqual(codec.defaults);
  });
});

describe("replacements", () => {
  it("rises when the values come from outside their controls, and not while a control moves or is let go", () => {
    const fields = fresh();
    fields.set({ intensity: 0.7 });
    fields.commit();
    fields.choose({ intensity: 0.8 });
    expect(fields.replacements.value).toBe(0);
    const outside = [
      () => {
        fields.replace({ intensity: 0.8 });
      },
      fields.undo,
      fields.redo,
      fields.reset,
      () => {
        fields.follow(new URLSearchParams("sketch-2.i=90"));
      },
    ];
    for (const [index, change] of outside.entries()) {
      change();
      expect(fields.replacements.value).toBe(index + 1);
    }
  });
});

describe("parts() and partsAlone(table)", () => {
  it("are the state as this page's link carries it, and as a page of the figure's own does", () => {
    const fields = fresh();
    fields.choose({ intensity: 0.8, mix: "elite" });
    const { version } = codec;
    expect(fields.parts()).toEqual({ version, query: [["sketch-2.i", "80"]], fragment: [["sketch-2.mix", "elite"]] });
    expect(fields.partsAlone(table)).toEqual({ version, query: [["i", "80"]], fragment: [["mix", "elite"]] });
  });
});

describe("isUntouched()", () => {
  it("holds for a fresh figure, and for one that was opened by a link of defaults", () => {
    const fields = fresh();
    expect(fields.isUntouched()).toBe(true);
    fields.open(new URLSearchParams("sketch-2.i=65"));
    expect(fields.isUntouched()).toBe(true);
  });

  it("fails while a value differs", () => {
    const fields = fresh();
    fields.set({ intensity: 0.8 });
    expect(fields.isUntouched()).toBe(false);
    fields.set({ intensity: 0.65 });
    expect(fields.isUntouched(), "moved back before letting go").toBe(true);
  });

  it("fails at the defaults too where Undo or Redo can be pressed or a value was refused: the page looks different", () => {
    const fields = fresh();
    fields.choose({ intensity: 0.8 });
    fields.choose({ intensity: 0.65 });
    expect(fields.state.value, "the very defaults again").toEqual(codec.defaults);
    expect(fields.isUntouched()).toBe(false);
    const undone = fresh();
    undone.choose({ intensity: 0.8 });
    undone.undo();
    expect(undone.state.value).toEqual(codec.defaults);
    expect(undone.isUntouched()).toBe(false);
    const damaged = fresh();
    damaged.open(new URLSearchParams("sketch-2.i=900"));
    expect(damaged.isUntouched()).toBe(false);
  });
});

describe("a page that opens in a state of its own", () => {
  const opening = new URLSearchParams("i=95&mix=elite&n=3");
  const more = { ...table, perWeek: numberField("n", { min: 1, max: 7, step: 1, default: 1 }) };
  const opened = () => createFields(table, { opening });

  it("begins there, is untouched there, and comes back there on a reset", () => {
    const fields = opened();
    expect(fields.state.value).toEqual({ intensity: 0.95, mix: "elite" });
    expect([fields.isUntouched(), fields.opening() === fields.state.value]).toEqual([true, true]);
    expect(fields.canReset.value).toBe(false);
    fields.choose({ intensity: 0.5 });
    expect([fields.isUntouched(), fields.canReset.value]).toEqual([false, true]);
    fields.reset();
    expect(fields.state.value).toBe(fields.opening());
    expect(fields.canReset.value).toBe(false);
    expect(fields.parts().query).toEqual([]);
  });

  it("gives a figure that joins late its part of the opening, or that of the link", () => {
    const fields = opened();
    fields.join(more, new URLSearchParams());
    expect(fields.state.value).toEqual({ intensity: 0.95, mix: "elite", perWeek: 3 });
    expect(fields.isUntouched()).toBe(true);
    const linked = opened();
    linked.open(new URLSearchParams("i=80&n=5"));
    linked.join(more, new URLSearchParams("i=80&n=5"));
    expect(linked.state.value).toEqual({ intensity: 0.8, mix: "untrained", perWeek: 5 });
  });

  it("says in a link what figures that still sleep open with, and leaves them alone where the link began with other values", () => {
    const fields = opened();
    fields.choose({ intensity: 0.5 });
    expect(Object.fromEntries(fields.parts().query)).toEqual({ i: "50", n: "3" });
    expect(fields.keys()).toContain("n");
    fields.undo();
    expect(fields.parts().query).toEqual([]);
    fields.join(more, new URLSearchParams("i=50&n=3"));
    fields.choose({ intensity: 0.5 });
    expect(fields.parts().query.filter(([key]) => key === "n")).toEqual([["n", "3"]]);
    const linked = opened();
    linked.open(new URLSearchParams("i=80&n=5"));
    linked.choose({ intensity: 0.5 });
    expect([Object.fromEntries(linked.parts().query), linked.keys().includes("n")]).toEqual([{ i: "50" }, false]);
  });

  it("links to a page of the figure's own with all that differs from the defaults", () => {
    expect(opened().partsAlone(table)).toMatchObject({ query: [["i", "95"]], fragment: [["mix", "elite"]] });
  });
});

describe("join(table, link)", () => {
  const more = { weeks: numberField("k", { min: 0, max: 16, step: 1, default: 8 }) };
  const joined = (fields: Fields<Settings>, link = "") => {
    fields.join({ ...table, ...more }, new URLSearchParams(link));
    return fields as unknown as Fields<Settings & { readonly weeks: number }>;
  };

  it("gives a figure that joins late the link's values, in the present and in every step back and forward", () => {
    const fields = fresh();
    fields.choose({ intensity: 0.8 });
    fields.choose({ intensity: 0.9 });
    fields.undo();
    const both = joined(fields, "sketch-2.k=4&sketch-2.i=50");
    expect(both.state.value).toEqual({ intensity: 0.8, mix: "untrained", weeks: 4 });
    both.undo();
    expect(both.state.value).toEqual({ intensity: 0.65, mix: "untrained", weeks: 4 });
    both.redo();
    both.redo();
    expect(both.state.value).toEqual({ intensity: 0.9, mix: "untrained", weeks: 4 });
  });

  it("leaves fields untouched where the link says nothing of what has joined", () => {
    const both = joined(fresh());
    expect(both.isUntouched()).toBe(true);
    both.choose({ weeks: 3 });
    expect(both.isUntouched()).toBe(false);
    both.choose({ weeks: 8 });
    expect(both.parts().query).toEqual([]);
  });

  it("has the keys of all, writes the values of all, and refuses what the link has wrong", () => {
    const both = joined(fresh(), "sketch-2.k=40");
    expect(both.keys()).toEqual(["sketch-2.i", "sketch-2.mix", "sketch-2.k"]);
    expect(both.refused.value.map(({ key }) => key)).toEqual(["sketch-2.k"]);
    both.choose({ weeks: 3, intensity: 0.7 });
    expect(both.parts().query).toEqual([
      ["sketch-2.i", "70"],
      ["sketch-2.k", "3"],
    ]);
    expect(both.partsAlone(more).query).toEqual([["k", "3"]]);
  });

  it("is no step, and the same fields again change nothing", () => {
    const both = joined(fresh());
    const before = both.state.value;
    joined(both);
    expect(both.state.value).toBe(before);
    expect([both.canUndo.value, both.commits.value]).toEqual([false, 0]);
  });

  it("refuses another field of a known name or key", () => {
    const other = percentField("i", { min: 30, max: 150, step: 1, default: 65 });
    expect(() => {
      fresh().join({ intensity: other }, new URLSearchParams());
    }).toThrow(/field "intensity" \(key "i"\) is another one than field "intensity" of the same scene/);
    expect(() => {
      fresh().join({ effort: other }, new URLSearchParams());
    }).toThrow(/field "effort" \(key "i"\) is another one than field "intensity"/);
  });
});
