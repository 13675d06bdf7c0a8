// The scene's address: what it carries, what old and broken links still open, and where back and forward lead.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { modelVersion } from "../../src/sim/index.ts";
import {
  button,
  expectPairs,
  expectPercent,
  expectWords,
  field,
  figureOf,
  isOpen,
  openFolded,
  openDetails,
  settledAddress,
  settledQuery,
  slider,
  spoken,
  stepButton,
  useSimulator,
} from "./support/simulator.ts";

const openSimulator = useSimulator();

const v = `v=${modelVersion}`;
const session = (page: Page): Locator => figureOf(page, "session");
const block = (page: Page): Locator => figureOf(page, "block");
const gain = (page: Page): Locator => figureOf(page, "gain-by-effort");
const now = (page: Page): Locator => session(page).locator(".session-now");

/** Everything that the figures say, show and hold, but for what is only spoken. */
const contents = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main figure")].flatMap((figure) => {
      const copy = figure.cloneNode(true) as Element;
      for (const told of copy.querySelectorAll("[role=status], [role=alert]")) told.remove();
      const lines = [...copy.querySelectorAll("p, td, th, output, dd, summary, text, legend")];
      const fields = [...figure.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
      return [
        ...lines.map(({ textContent }) => textContent.trim()),
        ...[...copy.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? ""),
        ...fields.map((each) => `${each.value} ${each instanceof HTMLInputElement && each.checked}`),
      ];
    }),
  );

const sorted = (query: string): string[] => query.slice(1).split("&").sort();

describe("a link", () => {
  it("opens the same page for another reader, by bare keys, with the race behind the # that servers are not sent", async () => {
    const page = await openSimulator();
    await button(session(page), "4 × 4 min").click();
    await slider(session(page), "Effort").press("ArrowRight");
    await session(page).getByText("Set the effort by pace").click();
    await session(page).getByLabel("Recent race").selectOption({ label: "10 km" });
    await session(page).getByLabel("Race time").fill("52:10");
    await session(page).getByLabel("Race time").press("Tab");
    await button(block(page), "Add a second session").click();
    await slider(block(page), "Effort of the second session").press("Home");
    await slider(block(page), "Weeks off afterward").press("PageUp");
    await session(page).getByLabel("Fiber mix").selectOption("recreational");
    await gain(page).getByRole("radio", { name: "Equal recovery cost" }).check();
    await button(gain(page), "What a minute costs").click();
    const compare = await openFolded(page, "compare");
    await compare.getByLabel("Week A").selectOption("polarized");
    const { query, fragment } = await settledAddress(page);
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      ...{ v: modelVersion, i: "96", f: "repeats", r: "4", i2: "30", n2: "2", f2: "steady" },
      ...{ z: "4", mix: "recreational", g: "cost", cd: "yes", a: "polarized" },
    });
    expect(fragment).toBe("#race=10k&t=52%3A10");

    const again = await openSimulator(`${query}${fragment}`);
    for (const each of [page, again]) {
      // An answer that is opened would set the figures.
      await openDetails(each.locator("main"), (summary) => /answer/i.test(summary));
      await figureOf(each, "compare").locator("astro-island:not([ssr])").waitFor({ state: "attached" });
      await session(each).getByLabel("Race time").waitFor();
      await expectWords(now(each), /^4 × 4 min at 96 %/);
    }
    const expected = await contents(page);
    expect(expected.length).toBeGreaterThan(200);
    await expect.poll(() => contents(again)).toEqual(expected);
    // A figure that wakes late writes its keys last.
    const address = await settledAddress(again);
    expect(sorted(address.query)).toEqual(sorted(query));
    expect(address.fragment).toBe(fragment);
  });

  it("that was made long ago still opens, key by key, and says that the model has changed since", async () => {
    const old =
      "?v=1.1&i=98&f=repeats&r=3&w=180&p=120&q=stand&n=2&k=12&z=4&mix=distance&g=held&s=150&c=lucia&e=60&a=polarized&b=threshold&h=6";
    const page = await openSimulator(old);
    await session(page).getByText("The model has changed since this link was made.").waitFor();
    await expectWords(now(page), /^3 × 3 min at 98 %, standing 2 min between, at the start: /);
    expect(await spoken(slider(block(page), "Times a week"))).toBe("2 a week");
    expect(await spoken(slider(block(page), "Weeks of training"))).toBe("12 weeks");
    expect(await spoken(slider(block(page), "Weeks off afterward"))).toBe("4 weeks");
    expect(await session(page).getByLabel("Fiber mix").inputValue()).toBe("distance");
    expect(await spoken(slider(gain(page), "Share of what you can hold in one go"))).toBe("150 % of it");
    await gain(page).getByRole("radio", { name: "Equal recovery cost" }).check();
    expect(await spoken(slider(gain(page), "A session may cost as much as"))).toBe("60 easy minutes");
    expect(await gain(page).getByLabel("The cost is counted as").inputValue()).toBe("lucia");
    const compare = await openFolded(page, "compare");
    expect(await compare.getByLabel("Week A").inputValue()).toBe("polarized");
    expect(await compare.getByLabel("Week B").inputValue()).toBe("threshold");
    expect(await spoken(slider(compare, "Hours of a published week"))).toBe("6 h a week");
    await page.goto("simulator/?v=1.1&i=70&m=90&show=session");
    await expectWords(now(page), /^90 min at 70 %, /);
    expect(await block(page).isVisible(), "the projector of old links is gone, and hides nothing").toBe(true);
  });

  it("opens the folded figures that it says something of, and no other", async () => {
    const page = await openSimulator("?i=80&n=3#race=5k&t=20:00");
    const folds = (): Promise<boolean[]> =>
      Promise.all(["compare", "questions"].map((name) => isOpen(page.locator(`#part-${name} > details`))));
    expect(await folds()).toEqual([false, false]);
    await page.goto("simulator/?h=6");
    await expect.poll(folds).toEqual([true, false]);
    await page.goto("simulator/?ask=stopping");
    await expect.poll(folds).toEqual([false, true]);
    await page.getByRole("heading", { name: "You stop for three months: how much is left?" }).waitFor();
    const questions = figureOf(page, "questions").locator("details.question");
    await expect
      .poll(() => questions.evaluateAll((all) => all.map((each) => each.hasAttribute("open"))))
      .toEqual([false, false, false, false, true]);
  });

  it("with a race in its query is read, and the race is written behind the # from then on", async () => {
    const page = await openSimulator("?v=1.2&race=other&d=8&t=40:00");
    expect(await session(page).getByLabel("Race time").inputValue()).toBe("40:00");
    expect(await session(page).getByLabel("Race distance").inputValue()).toBe("8");
    await slider(session(page), "Effort").press("PageUp");
    expect(await settledAddress(page)).toEqual({ query: `?${v}&i=75`, fragment: "#race=other&d=8&t=40%3A00" });
    await page.reload();
    await awaken(page);
    await expect.poll(() => session(page).getByLabel("Race time").inputValue()).toBe("40:00");
    await expectPercent(session(page), 75);
  });

  it("made with another version says so, and still sets what it can", async () => {
    const page = await openSimulator("?v=9.9&i=80");
    await session(page).getByText("This link was made with model version 9.9, which this page does not know").waitFor();
    await expectPercent(session(page), 80);
    await page.goto("simulator/?v=1.77&i=80");
    await session(page).getByText("This link was made with model version 77, which this page does not know").waitFor();
  });

  it("that is hostile or broken says of each value what is allowed, and runs nothing", async () => {
    const script = "<script>document.title='taken'</script>";
    const image = '<img src=x onerror="document.title=1">';
    const values = {
      i: "999",
      m: "NaN",
      w: "1e9",
      f: script,
      mix: "__proto__",
      g: "constructor",
      t: image.repeat(9),
      k: "8.5.1",
    };
    const query = new URLSearchParams({ ...values, z: "12", n: "", unknown: script });
    const page = await openSimulator(`?${query.toString()}`);
    const refused = session(page).locator(".refused");
    await refused.waitFor();
    const sentences = await refused.locator("span").allInnerTexts();
    const allowed = {
      i: "a number from 30 to 200",
      m: "a number from 1 to 240",
      w: "a number from 10 to 720",
      f: "steady, repeats",
      mix: "untrained, recreational, middle-distance, distance, sprinter, generic",
      g: "minutes, held, cost",
      t: "text of at most 200 characters",
      k: "a number from 0 to 16",
      n: "a number from 1 to 7",
    };
    for (const [key, words] of Object.entries(allowed)) {
      const found = sentences.find((each) => each.startsWith(`The link's ${key}=`));
      expect(found, key).toContain(`cannot be used; allowed: ${words}.`);
    }
    expect(sentences).toHaveLength(Object.keys(allowed).length + 1);
    expect(sentences).toContain(`The link's unknown=${script.slice(0, 20)}… means nothing on this page.`);
    expect(sentences.join(" ")).toContain(`f=${script.slice(0, 20)}… cannot`);
    expect(await page.locator("main img").count(), "pictures made from the link").toBe(0);
    expect(await page.locator("script", { hasText: "taken" }).count(), "scripts made from the link").toBe(0);
    expect(await page.title()).not.toMatch(/^taken|^1$/);
    await expectWords(now(page), /^45 min at 65 %, at the start: /);
    await expectWords(block(page).locator(".block-answer"), /Then 12 weeks off/);
    await stepButton(block(page), "Reset").click();
    await expect.poll(() => page.locator(".refused").count()).toBe(0);
  });
});

describe("back and forward", () => {
  it("set what the address says, past a jump within the page", async () => {
    const page = await openSimulator();
    await button(session(page), "Tempo 20 min").click();
    await expectPairs(page, { i: "88", m: "20" });
    await session(page).getByRole("link", { name: "Change it further down" }).click();
    await slider(block(page), "Effort").press("PageUp");
    await expectPairs(page, { i: "98", m: "20" });
    await page.goBack();
    await expectPercent(session(page), 88);
    await expectPairs(page, { i: "88", m: "20" });
    await page.goForward();
    await expectPercent(block(page), 98);
    expect(new URL(page.url()).hash).toBe("#part-block");
    // Nothing is lost that was not yet in the address.
    await slider(session(page), "Effort").press("PageUp");
    await page.evaluate(() => {
      location.hash = "part-compare";
    });
    expect(await settledQuery(page)).toBe(`?${v}&i=108&m=20`);
    await expectPercent(session(page), 108);
  });

  it("keep a race that was set, though it stands where a heading's name does", async () => {
    const page = await openSimulator("?race=5k&t=27:00");
    await slider(session(page), "Effort").press("PageUp");
    await settledQuery(page);
    await session(page).getByRole("link", { name: "Change it further down" }).click();
    await slider(block(page), "Effort").press("PageUp");
    await settledQuery(page);
    await page.goBack();
    await expectPercent(session(page), 75);
    expect(await field(session(page), "Race time").inputValue()).toBe("27:00");
  });
});
