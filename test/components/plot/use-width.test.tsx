import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useWidth } from "../../../src/components/plot/use-width.ts";
import { openPage, settle } from "../../support/page.ts";

let report: ((entries: readonly { readonly contentRect: { readonly width: number } }[]) => void) | undefined;
const [observe, disconnect] = [vi.fn(), vi.fn()];

beforeEach(() => {
  report = undefined;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = observe;
      disconnect = disconnect;
      constructor(callback: NonNullable<typeof report>) {
        report = callback;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function Ruler({ least = 160 }: { readonly least?: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(340, least);
  return <div ref={ref}>{width}</div>;
}

it("useWidth(initial, least) begins with what the server drew, and follows the element in whole px, never under the least", async () => {
  const { figure, draw } = openPage();
  await draw(<Ruler />);
  expect(figure.textContent).toBe("340");
  expect(observe).toHaveBeenCalledExactlyOnceWith(figure.one("div"));
  const seen: string[] = [];
  for (const width of [512.7, 159, 0, 161]) {
    report?.([{ contentRect: { width } }]);
    await settle();
    seen.push(figure.textContent);
  }
  report?.([]);
  await settle();
  // One that is hidden has no width, and keeps the last.
  expect([...seen, figure.textContent]).toEqual(["512", "160", "160", "161", "161"]);
});

it("useWidth(initial, least) watches anew for another least width, and no longer once its element is gone", async () => {
  const { draw } = openPage();
  await draw(<Ruler />);
  await draw(<Ruler />);
  expect([observe.mock.calls.length, disconnect.mock.calls.length]).toEqual([1, 0]);
  await draw(<Ruler least={200} />);
  expect([observe.mock.calls.length, disconnect.mock.calls.length]).toEqual([2, 1]);
  await draw(null);
  expect(disconnect).toHaveBeenCalledTimes(2);
});

function Nothing() {
  const [, width] = useWidth<HTMLDivElement>(340, 160);
  return <b>{width}</b>;
}

it("useWidth(initial, least) watches nothing where nothing is drawn to be measured", async () => {
  const { figure, draw } = openPage();
  await draw(<Nothing />);
  expect([figure.textContent, observe.mock.calls.length]).toEqual(["340", 0]);
});
