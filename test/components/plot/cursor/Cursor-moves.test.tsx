import { afterEach, describe, expect, it, vi } from "vitest";
import type { CursorProps } from "../../../../src/components/plot/cursor/Cursor.tsx";
import { line } from "../../../../src/components/plot/marks/line.tsx";
import { elements } from "../../../support/elements.ts";
import { risePlot } from "../../../support/rise-plot.tsx";

/** x 0 to 10 is 40 to 240 px, y 0 to 100 is 120 to 20 px, of a drawing of 250 by 150 px. */
const box = { left: 100, top: 200, width: 500, height: 300 };
const curves = ["I", "IIa"].map((name, index) =>
  line(
    [
      [0, 0],
      [6 + index, 90],
      [10, 10],
    ],
    { name },
  ),
);

function cursor(change: Partial<CursorProps> = {}, domain: readonly [number, number] = [0, 10]) {
  const [onMove, onCommit] = [vi.fn<(x: number) => void>(), vi.fn<() => void>()];
  const [group] = elements(
    risePlot({ marks: curves, domain, cursor: { spoken: (x) => `week ${x}`, onMove, onCommit, ...change } }),
    "class",
    "plot-cursor needs-js",
  );
  if (group === undefined) throw new Error("no cursor is drawn");
  const captured = new Set<number>();
  const currentTarget = {
    ownerSVGElement: { getBoundingClientRect: () => box },
    setPointerCapture: (id: number) => captured.add(id),
    hasPointerCapture: (id: number) => captured.has(id),
  };
  /** @param x where the pointer is, in px of the drawing, which the page shows at twice its size */
  const pointer = (name: string, x: number, y = 60, event: object = {}): void => {
    const spot = { clientX: box.left + 2 * x, clientY: box.top + 2 * y };
    group.fire(name, { button: 0, pointerId: 1, pointerType: "mouse", currentTarget, ...spot, ...event });
  };
  const preventDefault = vi.fn();
  const key = (name: string, event: object = {}): void => {
    group.fire("onKeyDown", {
      ...{ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false },
      ...{ preventDefault, ...event },
    });
  };
  return { group, pointer, key, preventDefault, onMove, onCommit, moves: () => onMove.mock.calls.flat() };
}

describe("Cursor, moved by a pointer", () => {
  it("goes to where it is pressed and follows the pointer that it holds", () => {
    const { pointer, moves } = cursor();
    pointer("onPointerDown", 100);
    pointer("onPointerMove", 161);
    expect(moves()).toEqual([3, 6]);
  });
  it("does not follow a pointer that only passes over it, nor another button", () => {
    const { pointer, moves } = cursor();
    pointer("onPointerMove", 161);
    pointer("onPointerDown", 100, 60, { button: 2 });
    pointer("onPointerMove", 161);
    expect(moves()).toEqual([]);
  });
  it("moves by a tenth of a step where steps are no whole numbers, and stays in its range", () => {
    const { pointer, moves } = cursor({ step: 0.5, range: [1, 8] });
    for (const x of [101, 40, 240]) pointer("onPointerDown", x);
    expect(moves()).toEqual([3.05, 1, 8]);
  });
  it("waits where a finger is set down, follows it once it goes sideways, and lets the page scroll else", () => {
    const { pointer, moves } = cursor();
    const finger = { pointerType: "touch" };
    pointer("onPointerDown", 100, 60, finger);
    expect(moves()).toEqual([]);
    // 2 px and 20 px of the page up and down: it scrolls.
    pointer("onPointerMove", 101, 70, finger);
    expect(moves()).toEqual([]);
    pointer("onPointerUp", 101, 70, finger);
    expect(moves()).toEqual([]);
    pointer("onPointerMove", 120, 62, finger);
    expect(moves()).toEqual([4]);
    // From then on it is followed wherever it goes, also where it is lifted.
    pointer("onPointerMove", 121, 90, finger);
    pointer("onPointerUp", 140, 90, finger);
    expect(moves()).toEqual([4, 4]);
  });
  it("goes to where a finger taps", () => {
    const { pointer, moves } = cursor();
    pointer("onPointerDown", 100, 60, { pointerType: "touch" });
    pointer("onPointerUp", 100, 60, { pointerType: "touch" });
    expect(moves()).toEqual([3]);
  });
  it("says that the move is over when the pointer is let go", () => {
    const { group, onCommit } = cursor();
    group.fire("onLostPointerCapture", {});
    expect(onCommit).toHaveBeenCalledOnce();
  });
  it("stays where it is while the drawing is in no page", () => {
    const { group, moves } = cursor();
    const currentTarget = { ownerSVGElement: null, setPointerCapture: () => undefined };
    group.fire("onPointerDown", { button: 0, pointerId: 1, pointerType: "mouse", currentTarget });
    expect(moves()).toEqual([]);
  });
});

describe("Cursor, moved by keys", () => {
  it("moves by a step, tells it, and keeps the key from the page", () => {
    const { key, moves, onCommit, preventDefault } = cursor();
    for (const name of ["ArrowRight", "ArrowLeft", "Home", "End"]) key(name);
    expect(moves()).toEqual([6, 4, 0, 10]);
    expect(onCommit).toHaveBeenCalledTimes(4);
    expect(preventDefault).toHaveBeenCalledTimes(4);
  });
  it("moves by ten steps with a Page key, or by what it is told", () => {
    const fine = cursor({ step: 0.2 });
    fine.key("PageUp");
    expect(fine.moves()).toEqual([7]);
    const told = cursor({ page: 3 });
    told.key("PageDown");
    expect(told.moves()).toEqual([2]);
  });
  it("moves finely with Shift", () => {
    const { key, moves } = cursor({ step: 0.5 });
    key("ArrowRight", { shiftKey: true });
    expect(moves()).toEqual([5.05]);
  });
  it("leaves to the browser what is pressed with Alt, Control or Command, and keys that mean nothing here", () => {
    const { key, moves, preventDefault } = cursor();
    for (const held of ["altKey", "ctrlKey", "metaKey"]) key("ArrowRight", { [held]: true });
    key("Tab");
    expect(moves()).toEqual([]);
    expect(preventDefault).not.toHaveBeenCalled();
  });
  it("stays with a key that chooses a curve: nothing has moved", () => {
    const { key, moves, onCommit, preventDefault } = cursor();
    key("ArrowDown");
    expect(moves()).toEqual([]);
    expect(onCommit).not.toHaveBeenCalled();
    expect(preventDefault).toHaveBeenCalledOnce();
  });
  it("goes to the highest point of all named curves", () => {
    const { key, moves } = cursor();
    key("m");
    expect(moves()).toEqual([6]);
  });
  it("goes to the right with the right arrow where x falls", () => {
    const { key, moves } = cursor({}, [10, 0]);
    key("ArrowRight");
    expect(moves()).toEqual([4]);
  });
});

describe("Cursor whose value another one says", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  it("gives the other one the focus when it is pressed, and hears no keys", () => {
    const focus = vi.fn();
    const getElementById = vi.fn((id: string) => (id === "rise" ? { focus } : null));
    vi.stubGlobal("document", { getElementById });
    const { group } = cursor({ spoken: null });
    const preventDefault = vi.fn();
    group.fire("onMouseDown", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
    expect(group.props["onKeyDown"]).toBeUndefined();
    getElementById.mockReturnValue(null);
    group.fire("onMouseDown", { preventDefault });
    expect(focus).toHaveBeenCalledOnce();
  });
});
