/** What the figure about the lactate shuttle says: its answer, what it says of a moment, its announcement and its table. */
import { decimals } from "../../../words/numbers.ts";
import { clock, counted, numeral, percent, uncapitalized, wholeMinutes } from "../../../words/units.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { sessionEnd, type guesses } from "./figure.ts";
import { rooms, snapshotAt, type FlowRun, type FlowSession, type Room, type Snapshot } from "./run.ts";

/** Whole percent more or less than usual. */
const changeOf = (carriers: number): number => Math.round(100 * carriers) - 100;

/** "61 % more carriers", "half the carriers", "the usual carriers". */
export function carrierWords(carriers: number): string {
  const change = changeOf(carriers);
  if (change === 0) return "the usual carriers";
  if (change === -50) return "half the carriers";
  return change > 0 ? `${change} % more carriers` : `${-change} % fewer carriers`;
}

/** Beside the slider: "61 % more". */
export const carriersShown = (carriers: number): string => {
  const change = changeOf(carriers);
  if (change === 0) return "as usual";
  return change > 0 ? `${change} % more` : `${-change} % fewer`;
};

const onePlace = (value: number): string => decimals(value, 1);
const noPlace = (value: number): string => decimals(value, 0);

/** What happened to the peak in blood, as the printed numbers show it. */
export function peakChange({ usual, changed }: FlowRun): (typeof guesses)[number] {
  const [before, after] = [usual, changed].map(({ most }) => Number(onePlace(most.blood))) as [number, number];
  return after > before ? "rise" : after < before ? "fall" : "stay";
}

/** ", about two minutes sooner": from half a minute on in whole minutes, else nothing. */
function timing({ usual, changed }: FlowRun): string {
  const seconds = changed.peakTime - usual.peakTime;
  const size = Math.abs(seconds);
  if (size < 20) return "";
  const when = seconds < 0 ? "sooner" : "later";
  if (size < 90) return `, about a minute ${when}`;
  return `, about ${numeral(wholeMinutes(size))} minutes ${when}`;
}

export interface AnswerWords {
  /** "It rises." */
  readonly short: string;
  readonly long: string;
}

/** Where the first of both runs had to stop, s; null where they reached the end. */
export function stopOf({ usual, changed }: FlowRun): number | null {
  const stops = [usual, changed].flatMap(({ stoppedAt }) => stoppedAt ?? []);
  return stops.length === 0 ? null : Math.min(...stops);
}

/** What to do where the model had to stop. @param stop s */
export const stopWords = (stop: number): string =>
  `The model stops at ${clock(stop)}, because the fast fibers turn too acid for it. Set fewer hard minutes or less effort.`;

const shortAnswers = { rise: "It rises.", fall: "It falls.", stay: "It hardly changes." } as const;

/** The answer for the reader's carriers and session. */
export function answerWords(run: FlowRun, { carriers, work }: Pick<FlowSession, "carriers" | "work">): AnswerWords {
  const { usual, changed } = run;
  if (changeOf(carriers) === 0) {
    return { short: "Nothing to compare.", long: "These are the usual carriers. Move the slider to add some." };
  }
  const stop = stopOf(run);
  if (stop !== null) {
    return {
      short: "The model cannot say.",
      long: stopWords(stop),
    };
  }
  const peaks = [usual, changed].map(({ most }) => onePlace(most.blood));
  // As the picture shows them at this moment.
  const fast = [usual, changed].map((course) => noPlace(snapshotAt(course, work - 1).levels.fast));
  const change = peakChange(run);
  const blood =
    change === "stay"
      ? `With ${carrierWords(carriers)} (MCT4) blood peaks at ${peaks[1] ?? ""} mmol/L, as with the usual ones${timing(run)}.`
      : `With ${carrierWords(carriers)} (MCT4) blood peaks at ${peaks[1] ?? ""} mmol/L instead of ${peaks[0] ?? ""}${timing(run)}.`;
  const rest =
    fast[0] === fast[1]
      ? `When the work ends, the fast fibers hold ${fast[0] ?? ""} either way.`
      : `When the work ends, the fast fibers hold ${fast[1] ?? ""} instead of ${fast[0] ?? ""}.`;
  const short = shortAnswers[change];
  // The question was about more carriers.
  return {
    short: changeOf(carriers) > 0 ? short : `With fewer carriers ${uncapitalized(short)}`,
    long: `${blood} ${rest}`,
  };
}

const guessNames = { rise: "rise", fall: "fall", stay: "stay as it is" } as const;
const outcomes = { rise: "it rises", fall: "it falls", stay: "it hardly changes" } as const;

/** What became of the reader's guess, which was about more carriers; empty without a guess. */
export function guessWords(
  guess: GuessOf<(typeof guesses)[number]>,
  run: FlowRun,
  { carriers }: Pick<FlowSession, "carriers">,
): string {
  if (guess === "none" || guess === "skip") return "";
  const said = `You guessed that with more carriers it would ${guessNames[guess]}`;
  const change = changeOf(carriers);
  if (change <= 0) return `${said}. To check it, move the slider to more than the usual carriers.`;
  if (stopOf(run) !== null) return `${said}. The model cannot check that in this session.`;
  const found = peakChange(run);
  return found === guess
    ? `${said}, and in the model ${outcomes[found]}.`
    : `${said}, but in the model ${outcomes[found]}.`;
}

/** "At 2:59, the end of three hard minutes": one line of a phone, so that nothing moves while the session plays. */
export function momentWords(moment: number, { work }: Pick<FlowSession, "work">): string {
  const at = `At ${clock(moment)}`;
  if (moment === 0) return `${at}, before the work begins`;
  if (moment === work - 1) return `${at}, the end of ${counted(wholeMinutes(work), "hard minute")}`;
  if (moment < work) return `${at}, in the hard part`;
  const rested = moment - work;
  if (rested < 60) return `${at}, just after the hard part`;
  return `${at}, ${wholeMinutes(rested)} min into the rest`;
}

/** All gaps of the small muscle are full at this much, mmol/L: more than they hold in the session that the page opens with. */
export const fullGaps = 24;

/** Beside the small muscle: "10.2 mmol/L of lactate; all gaps are full at 24". */
export const gapsWords = (level: number): string =>
  `${onePlace(level)} mmol/L of lactate; all gaps are full at ${fullGaps}`;

/**
 * What the picture shows at a moment, for those who hear it.
 *
 * @param changed null while it must not say how the guess ends, and with the usual carriers
 */
export function pictureWords({ levels, flows }: Snapshot, changed: Snapshot | null, carriers: number): string {
  const level = (room: Room): string => onePlace(levels[room]);
  const out = flows.outOfSlow < 0 ? "take in" : "give off";
  const other =
    changed === null
      ? ""
      : ` With ${carrierWords(carriers)}: fast fibers ${onePlace(changed.levels.fast)}, blood ${onePlace(changed.levels.blood)}; fast fibers give off ${onePlace(changed.flows.outOfFast)}.`;
  return `Lactate in mmol/L: fast fibers ${level("fast")}, slow fibers ${level("slow")}, the space between ${level("between")}, blood ${level("blood")}, other tissue ${level("other")}. Fast fibers give off ${onePlace(flows.outOfFast)} mmol a minute, slow fibers ${out} ${onePlace(Math.abs(flows.outOfSlow))}.${other}`;
}

/** What the cursor says. @param changed null while it must not say how the guess ends */
export function cursorWords(moment: number, usual: Snapshot, changed: Snapshot | null, carriers: number): string {
  const other = changed === null ? "" : ` With ${carrierWords(carriers)} ${onePlace(changed.levels.blood)}.`;
  return `${clock(moment)}: blood ${onePlace(usual.levels.blood)} mmol/L.${other}`.replaceAll("%", "percent");
}

/** Spoken after a change, at most 140 characters. */
export function announcement(
  moment: number,
  usual: Snapshot,
  run: FlowRun,
  carriers: number,
  isGuessed: boolean,
): string {
  const now = `${clock(moment)}: fast fibers ${noPlace(usual.levels.fast)}, blood ${onePlace(usual.levels.blood)} mmol/L.`;
  if (!isGuessed || changeOf(carriers) === 0 || stopOf(run) !== null) return now;
  return `${now} Peak in blood with ${carrierWords(carriers)}: ${onePlace(run.changed.most.blood)}, not ${onePlace(run.usual.most.blood)}.`;
}

export const effortShown = (effort: number): string => `${percent(effort)} of VO2max`;

export const roomNames: Readonly<Record<Room, string>> = {
  fast: "fast fibers",
  slow: "slow fibers",
  between: "space between",
  blood: "blood",
  other: "other tissue",
};
export const ways = [
  ["usual", "usual carriers"],
  ["changed", "chosen carriers"],
] as const satisfies readonly (readonly [keyof FlowRun, string])[];

/** The last moment of both runs, s. */
export const reach = (run: FlowRun): number => stopOf(run) ?? sessionEnd;
export const seconds = { name: "time", unit: "s", head: "minutes", show: (value: number) => clock(value) };

/** Levels at some moments, for the page. */
export function levelTable(run: FlowRun, { carriers }: Pick<FlowSession, "carriers">): Table {
  const moments = [0, 60, 120, 180, 240, 300, 420, 600, 900, sessionEnd].filter((each) => each <= reach(run));
  return {
    caption: `Lactate, mmol/L: with the usual carriers, then with ${carrierWords(carriers)}`,
    columns: [
      seconds,
      ...rooms.map((room) => ({
        name: roomNames[room],
        unit: "mmol/L",
        head: roomNames[room],
        parts: ["usual carriers", "chosen carriers"],
      })),
    ],
    rows: moments.map((moment) => {
      const [usual, changed] = ways.map(([way]) => snapshotAt(run[way], moment).levels) as [
        Snapshot["levels"],
        Snapshot["levels"],
      ];
      return [
        moment,
        ...rooms.map((room) => ({
          text: `${onePlace(usual[room])}, ${onePlace(changed[room])}`,
          values: [usual[room], changed[room]],
        })),
      ];
    }),
  };
}
