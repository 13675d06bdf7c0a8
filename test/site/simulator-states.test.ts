// Any state that a link can carry, and links that carry nonsense: the page shows it whole, without a raw or broken number.
import fc from "fast-check";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { decimals } from "../../src/describe/numbers.ts";
import { percent } from "../../src/describe/recruitment.ts";
import { sessionLabel, sessionWords } from "../../src/describe/simulator/session.ts";
import { adapt, fiberTypes, recruitment } from "../../src/sim/index.ts";
import { daysOf, mixOf, planOf, sessionsOf, weeklyOf } from "../../src/state/simulator/plan.ts";
import { sessionOf, simulatorCodec, type SimulatorState } from "../../src/state/simulator/state.ts";
import { anyText } from "../support/any-text.ts";
import { extremeStates, simulatorStates } from "../support/simulator-states.ts";
import { useBrowser } from "./support/browser.ts";
import { listeningPage } from "./support/listen.ts";
import { openDetails } from "./support/simulator.ts";
import { look, type Look } from "./support/simulator-look.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 1600 }, reducedMotion: "reduce" });
});

const seed = 20_260_714;
/** Side by side: one draws while the other waits for its worker. */
const pages = 3;

const keys = [
  "i",
  "f",
  "m",
  "r",
  "w",
  "p",
  "q",
  "n",
  "i2",
  "f2",
  "m2",
  "r2",
  "w2",
  "p2",
  "q2",
  "n2",
  "k",
  "z",
  "mix",
  "g",
  "s",
  "c",
  "e",
  "cd",
  "a",
  "b",
  "h",
  "race",
  "d",
  "t",
  "u",
  "show",
  "v",
];
const nonsense = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "null",
    "-1",
    "-0",
    "1e9",
    "1e-9",
    "99999999999999999999",
    "65.4999",
    "0x41",
    "+65",
    "65 ",
    "６５",
    "true",
    "[]",
    "{}",
    "__proto__",
    "constructor",
    "toString",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE",
    "javascript:alert(1)",
    "%00",
    "\u0000",
    "\u202e",
    "a".repeat(5000),
  ),
  anyText(30),
);

/** A link to a state of which some values were spoiled: another one, twice, unknown, or of another version. */
const hostile: fc.Arbitrary<string> = fc
  .tuple(
    simulatorStates,
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: anyText(8) }),
        nonsense,
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.boolean(),
  )
  .map(([state, spoiled, twice]) => {
    const query = new URLSearchParams(simulatorCodec.encode(state));
    for (const [key, value] of spoiled) {
      if (twice) query.append(key, value);
      else query.set(key, value);
    }
    return query.toString();
  });
const torn = fc.constantFrom(
  "%",
  "%%%",
  "&&&",
  "=",
  "i",
  "i=",
  "i=%E0%A4%A",
  "i[]=80",
  "i=80&i=90",
  "v=",
  "?i=80",
  "i=80#",
  "v=1.1&i=+80",
  "&=&i=80&&",
);

/** Of two states in a row the second has the first one's session, so that the slow model of a session runs half as often. */
const paired = (states: readonly SimulatorState[]): SimulatorState[] =>
  states.map((state, index) => {
    const before = states[index - 1];
    return index % 2 === 0 || before === undefined
      ? state
      : { ...state, ...sessionOf(before, "first"), mix: before.mix };
  });

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { seed, numRuns });
const valid = (count: number): string[] => [
  ...extremeStates.map((state) => simulatorCodec.encode({ ...simulatorCodec.defaults, ...state })),
  ...paired(sample(simulatorStates, count - extremeStates.length)).map(simulatorCodec.encode),
];

/** What is wrong with what is seen of a link; nothing where all is well. */
function disagreements(query: string, seen: Look): string[] {
  const { state, refused } = simulatorCodec.decode(query);
  const session = sessionOf(state, "first");
  const found = recruitment(state.intensity / 100, mixOf(state));
  const sessions = sessionsOf(state);
  const days = adapt(planOf(state.weeks, weeklyOf(sessions)), { composition: mixOf(state) }, daysOf(state));
  const neural = state.weeks > 0 && sessions.some(({ intensity }) => intensity >= 150);
  const charts = neural ? 9 : 8;
  const weeks = (count: number): string => `${count} week${count === 1 ? "" : "s"}`;
  const expected: Omit<Look, "faults" | "refused"> = {
    effort: seen.effort.startsWith(`${state.intensity} percent of VO2max, `)
      ? seen.effort
      : `${state.intensity} percent`,
    session: seen.session.startsWith(`${sessionWords(session)} · `) ? seen.session : sessionWords(session),
    verdict: seen.verdict.startsWith(`${sessionLabel(session)} `) ? seen.verdict : sessionLabel(session),
    readout: fiberTypes.flatMap((type) => [percent(found[type].recruited), percent(found[type].activation)]),
    weeks: weeks(state.weeks),
    stop: weeks(state.stop),
    mix: state.mix,
    rule: state.weeks === 0 ? "" : state.rule,
    sides: [state.a, state.b],
    second: state.perWeek2 > 0,
    charts: [charts, state.stop > 0 ? charts : 0],
    rows: [state.weeks + state.stop + 1, decimals(100 * (days.at(-1)?.oxidative.whole ?? -1), 1).replace("−", "-")],
    across: state.weeks === 0 ? 0 : state.costShown === "yes" ? 2 : 1,
    alone: state.show,
  };
  const wrong = (Object.keys(expected) as (keyof typeof expected)[]).flatMap((name) =>
    JSON.stringify(seen[name]) === JSON.stringify(expected[name])
      ? []
      : [`${name} is ${JSON.stringify(seen[name])}, not ${JSON.stringify(expected[name])}`],
  );
  // The version may be told of in another way.
  const named = refused.filter(
    ({ key, allowed }) =>
      key !== "v" && !seen.refused.some((each) => each.startsWith(`The link's ${key}=`) && each.includes(allowed)),
  );
  if (seen.refused.length !== refused.length || named.length > 0)
    wrong.push(
      `refused are ${seen.refused.length} values, not ${refused.length}: ${named.map(({ key }) => key).join()}`,
    );
  return [...seen.faults, ...wrong].map((fault) => `?${query.slice(0, 300)}: ${fault}`);
}

const isTold = (query: string): boolean => /NaN|Infinity|undefined|object/.test(decodeLoosely(query));
const decodeLoosely = (query: string): string => [...new URLSearchParams(query)].flat().join(" ");

/** Waits in the page until all of a state is drawn: what is out of sight, what is fetched, and what the worker answers. */
async function drawn(page: Page, query: string): Promise<void> {
  const { state, refused } = simulatorCodec.decode(query);
  const wanted = {
    label: `${sessionLabel(sessionOf(state, "first"))} `,
    refused: refused.length,
    costs: state.costShown === "yes" && state.weeks > 0 ? 2 : 1,
    race: state.race !== "none",
  };
  await page.evaluate(async ({ label, refused: sentences, costs, race }) => {
    const isDrawn = (): boolean =>
      document.querySelector(".held-verdict")?.textContent.startsWith(label) === true &&
      document.querySelector(".working") === null &&
      document.querySelectorAll("#part-session .refused span").length === sentences &&
      (costs === 1 || document.querySelectorAll("#part-intensity svg.plot").length === 2) &&
      (!race || document.querySelector("#simulator-race") !== null);
    const deadline = performance.now() + 8000;
    do await new Promise((resolve) => setTimeout(resolve, 10));
    while (!isDrawn() && performance.now() < deadline);
  }, wanted);
}

/** Gives the tasks out to so many pages. */
async function shared(
  queries: readonly string[],
  work: (next: () => string | undefined) => Promise<void>,
): Promise<void> {
  const left = [...queries];
  await Promise.all(Array.from({ length: pages }, () => work(() => left.shift())));
}

describe("the simulator shows any state whole", () => {
  const opened = [...valid(70), ...sample(hostile, 40), ...sample(torn, 10)];
  const set = [...valid(1380), ...sample(hostile, 500)];

  it(`opened by a link: ${opened.length} of them`, { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    await shared(opened, async (next) => {
      const { page, faults } = await listeningPage(context);
      for (let query = next(); query !== undefined; query = next()) {
        await page.goto(`simulator/?${query}`, { waitUntil: "domcontentloaded" });
        await awaken(page);
        const compare = page.locator("#part-compare summary").first();
        if (await compare.isVisible()) await openDetails(page.locator("#part-compare"));
        await drawn(page, query);
        wrong.push(...disagreements(query, await page.evaluate(look, isTold(query))));
        wrong.push(...(await faults()).map((fault) => `?${query}: ${fault}`));
      }
      await page.close();
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it(`set one after the other, as by going back and forward: ${set.length} of them`, { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    await shared(set, async (next) => {
      const { page, faults } = await listeningPage(context);
      await page.goto("simulator/", { waitUntil: "load" });
      await awaken(page);
      await openDetails(page.locator("#part-compare"));
      await page.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
      // What counts here is what stands in the document: laying it out 2,000 times would take as long again.
      await page.evaluate(() => {
        document.body.style.display = "none";
      });
      for (let query = next(); query !== undefined; query = next()) {
        await page.evaluate(async (search) => {
          history.pushState(null, "", search);
          dispatchEvent(new PopStateEvent("popstate"));
          // It is drawn with the next frame; the one after that has seen it.
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        }, `?${query}`);
        await drawn(page, query);
        wrong.push(...disagreements(query, await page.evaluate(look, isTold(query))));
      }
      wrong.push(...(await faults()));
      await page.close();
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it("and what is broken is noticed", async () => {
    const { page } = await listeningPage(context);
    await page.goto("simulator/");
    await awaken(page);
    const query = "";
    await openDetails(page.locator("#part-compare"));
    await drawn(page, query);
    expect(disagreements(query, await page.evaluate(look, false))).toEqual([]);
    await page.evaluate(() => {
      document.querySelector("#part-intensity path.curve")?.setAttribute("d", "");
      document.querySelector("#part-session path.strip-area")?.setAttribute("d", "M1,NaNL2,3");
      document.querySelector(".block-says")?.append("undefined %");
      document.querySelector("#part-block .block-plot")?.remove();
      document.querySelector("#effort")?.setAttribute("aria-valuetext", "66 percent of VO2max, easy");
    });
    const text = disagreements(query, await page.evaluate(look, false)).join("\n");
    for (const part of ["empty path", "attribute d", "text: <p", "charts is [7,0]", "effort is"])
      expect(text).toContain(part);
    await page.close();
  });
});
