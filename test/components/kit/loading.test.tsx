/** What is fetched in a page, and what is said while it is there or cannot be. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Refused } from "../../../src/components/kit/codec.ts";
import { RefusedNote } from "../../../src/components/kit/RefusedNote.tsx";
import { TableDetails } from "../../../src/components/kit/TableDetails.tsx";
import { useLoaded } from "../../../src/components/kit/use-loaded.ts";
import { openPage, send, settle } from "../../support/page.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("useLoaded(load, isWanted)", () => {
  function part(load: () => Promise<{ readonly name: string }>) {
    function Part({ isWanted }: { readonly isWanted: boolean }) {
      const loaded = useLoaded(load, isWanted);
      return <b>{loaded === null ? "nothing" : loaded === "failed" ? loaded : loaded.name}</b>;
    }
    return Part;
  }

  it("fetches once it is wanted, and once only", async () => {
    const load = vi.fn(() => Promise.resolve({ name: "week" }));
    const { figure, draw } = openPage();
    const Part = part(load);
    await draw(<Part isWanted={false} />);
    expect([figure.textContent, load.mock.calls.length]).toEqual(["nothing", 0]);
    for (const isWanted of [true, false, true]) await draw(<Part isWanted={isWanted} />);
    expect([figure.textContent, load.mock.calls.length]).toEqual(["week", 1]);
  });

  it("says that it failed, and tries again at the next wish", async () => {
    const load = vi.fn(() => Promise.resolve({ name: "week" })).mockRejectedValueOnce(new Error("offline"));
    const { figure, draw } = openPage();
    const Part = part(load);
    await draw(<Part isWanted />);
    expect(figure.textContent).toBe("failed");
    for (const isWanted of [false, true]) await draw(<Part isWanted={isWanted} />);
    expect([figure.textContent, load.mock.calls.length]).toEqual(["week", 2]);
  });

  it("ignores an answer to a wish that is over", async () => {
    const load = () => new Promise<{ readonly name: string }>((resolve) => setTimeout(resolve, 1000, { name: "week" }));
    const { figure, draw } = openPage();
    const Part = part(load);
    await draw(<Part isWanted />);
    await draw(<Part isWanted={false} />);
    await settle(2000);
    expect(figure.textContent).toBe("nothing");
  });
});

describe("RefusedNote", () => {
  const refused: readonly Refused[] = [{ key: "i", value: "201", allowed: "a number from 0 to 200" }];

  it("says nothing where a link could be used, and has words once one could not", async () => {
    const { figure, draw } = openPage();
    await draw(<RefusedNote refused={[]} />);
    expect(figure.all("p")).toEqual([]);
    await draw(<RefusedNote refused={refused} />);
    await vi.dynamicImportSettled();
    await settle();
    const note = figure.one("p.refused");
    expect(note.getAttribute("role")).toBe("alert");
    expect(note.textContent).toContain("a number from 0 to 200");
    await draw(<RefusedNote refused={[]} />);
    expect(figure.all("p")).toEqual([]);
  });
});

describe("TableDetails", () => {
  const shown = (count: number) => ({ caption: `table ${count}`, columns: [{ name: "week" }], rows: [[count]] });

  it("asks for no table before it is opened, follows while it is open, and then keeps what it had", async () => {
    const { figure, draw } = openPage();
    const asked = vi.fn(shown);
    const drawn = (count: number): Promise<void> => draw(<TableDetails summary="Numbers" table={() => asked(count)} />);
    await drawn(1);
    expect([figure.all("caption").length, asked.mock.calls.length]).toEqual([0, 0]);
    const details = figure.one("details");
    const turn = async (open: boolean): Promise<void> => {
      details.open = open;
      send(details, "toggle");
      await settle();
    };
    await turn(true);
    expect(figure.one("caption").textContent).toBe("table 1");
    await drawn(2);
    expect(figure.one("caption").textContent).toBe("table 2");
    await turn(false);
    await drawn(3);
    expect(figure.one("caption").textContent).toBe("table 2");
  });
});
