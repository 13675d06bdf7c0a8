import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useEffectInTurn } from "../../../src/components/kit/use-effect-in-turn.ts";
import { openPage, settle } from "../../support/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const end = vi.fn();
const begin = vi.fn((): (() => void) | undefined => end);
function View({ of = 1 }: { readonly of?: number }) {
  useEffectInTurn(begin, [of]);
  return <div />;
}

function open() {
  begin.mockClear();
  end.mockClear();
  const { draw, figure } = openPage();
  return { draw, leave: () => draw(null), figure };
}

describe("useEffectInTurn(begin, inputs)", () => {
  it("begins in a task after the view is drawn, and ends with the view", async () => {
    const { figure, leave } = open();
    render(<View />, figure);
    expect(begin).not.toHaveBeenCalled();
    await settle();
    expect(begin).toHaveBeenCalledTimes(1);
    await leave();
    expect(end).toHaveBeenCalledTimes(1);
  });

  it("begins anew for other inputs, and only for them", async () => {
    const { draw, leave } = open();
    for (const of of [1, 1, 2]) await draw(<View of={of} />);
    expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([2, 1]);
    await leave();
  });

  it("needs nothing that undoes it", async () => {
    const { draw, leave } = open();
    begin.mockReturnValueOnce(undefined);
    await draw(<View />);
    await leave();
    expect(end).not.toHaveBeenCalled();
  });
});
