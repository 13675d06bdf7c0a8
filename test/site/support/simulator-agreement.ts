// What a link must leave to be seen in the simulator, by the codec and the models alone.
import { decimals } from "../../../src/describe/numbers.ts";
import { percent } from "../../../src/describe/recruitment.ts";
import { sessionLabel, sessionWords } from "../../../src/describe/simulator/session.ts";
import { adapt, fiberTypes, recruitment } from "../../../src/sim/index.ts";
import { daysOf, mixOf, planOf, sessionsOf, weeklyOf } from "../../../src/state/simulator/plan.ts";
import { sessionOf, simulatorCodec } from "../../../src/state/simulator/state.ts";
import type { Look } from "./simulator-look.ts";

/** A query that begins with a question mark of its own keeps it, as in an address. */
const decoded = (query: string) => simulatorCodec.decode(`?${query}`);
const toldOf = (key: string): string => `The link's ${key}=`;

/** Whether a link itself holds a word that is looked for. */
export const isTold = (query: string): boolean =>
  /NaN|Infinity|undefined|object/.test([...new URLSearchParams(query)].flat().join(" "));

/** What has to stand in the page before it is looked over: what is fetched, and what the worker answers. */
export function awaited(query: string) {
  const { state, refused } = decoded(query);
  return {
    verdict: `${sessionLabel(sessionOf(state, "first"))} `,
    refused: refused.map(({ key }) => (key === "v" ? "This link was made " : toldOf(key))),
    cost: state.costShown === "yes" && state.weeks > 0,
    race: state.race !== "none",
  };
}

/** What each part says of the state; the rest says the first of them. */
const toldBy: Readonly<Record<string, readonly (keyof Look)[]>> = {
  "part-block": ["weeks", "stop", "mix", "second", "charts", "rows"],
  "part-intensity": ["rule", "across"],
  "part-compare": ["sides"],
};

type Expected = { readonly [Name in Exclude<keyof Look, "faults" | "refused">]: Look[Name] | RegExp };
const startsWith = (start: string): RegExp => new RegExp(`^${RegExp.escape(start)}`);

function expectedOf(query: string, seen: Look): Expected {
  const { state } = decoded(query);
  const { weeks, stop, intensity } = state;
  const session = sessionOf(state, "first");
  const found = recruitment(intensity / 100, mixOf(state));
  const sessions = sessionsOf(state);
  const last = adapt(planOf(weeks, weeklyOf(sessions)), { composition: mixOf(state) }, daysOf(state)).at(-1);
  // The ninth, neural drive, is drawn where something changes it.
  const charts = weeks > 0 && sessions.some((each) => each.intensity >= 150) ? 9 : 8;
  const counted = (count: number): string => `${count} week${count === 1 ? "" : "s"}`;
  return {
    // Where all is shown, all has been looked at; and what stands alone has.
    asleep: state.show === "all" ? [] : seen.asleep.filter((part) => part !== `part-${state.show}`),
    effort: startsWith(`${intensity} percent of VO2max, `),
    session: startsWith(`${sessionWords(session)} · `),
    verdict: startsWith(`${sessionLabel(session)} `),
    readout: fiberTypes.flatMap((type) => [percent(found[type].recruited), percent(found[type].activation)]),
    weeks: counted(weeks),
    stop: counted(stop),
    mix: state.mix,
    rule: weeks === 0 ? "" : state.rule,
    sides: [state.a, state.b],
    second: state.perWeek2 > 0,
    charts: [charts, stop > 0 ? charts : 0],
    // A part that stands alone shows no table, and what cannot be opened is not kept up to date.
    rows:
      seen.rows === null && state.show !== "all"
        ? null
        : [weeks + stop + 1, decimals(100 * (last?.oxidative.whole ?? -1), 1)],
    across: weeks === 0 ? 0 : state.costShown === "yes" ? 2 : 1,
    alone: state.show,
  };
}

/** One line for each refused value that is not named with what is allowed. The version is told of in words of its own. */
function unnamed(query: string, told: readonly string[]): string[] {
  const { refused } = decoded(query);
  const missing = refused.filter(
    ({ key, allowed }) => key !== "v" && !told.some((each) => each.startsWith(toldOf(key)) && each.includes(allowed)),
  );
  const count = told.length === refused.length ? [] : [`${told.length} values are refused, not ${refused.length}`];
  return [...count, ...missing.map(({ key }) => `${key} is not said to be refused`)];
}

/** One line for each thing that is wrong with what is seen of a link. */
export function disagreements(query: string, seen: Look): string[] {
  const expected = expectedOf(query, seen);
  const agrees = (name: keyof Expected): boolean => {
    const [found, wanted] = [seen[name], expected[name]];
    return wanted instanceof RegExp ? wanted.test(String(found)) : JSON.stringify(found) === JSON.stringify(wanted);
  };
  const wrong = (Object.keys(expected) as (keyof Expected)[])
    .filter((name) => !seen.asleep.some((part) => toldBy[part]?.includes(name)) && !agrees(name))
    .map((name) => `${name} is ${JSON.stringify(seen[name])}, not ${String(expected[name])}`);
  return [...seen.faults, ...wrong, ...unnamed(query, seen.refused)].map(
    (fault) => `?${query.slice(0, 300)}: ${fault}`,
  );
}
