/** What the figure says: names of buffers and muscles, its answer, its announcement and its tables. */
import { listed } from "../../../words/units.ts";
import { decimals, inDecimals } from "../../../words/numbers.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Several, Table } from "../../kit/table.ts";
import {
  acidityOf,
  defenses,
  doubtOf,
  isWithout,
  kinds,
  lossesOf,
  muscleOfLoss,
  supplemented,
  whole,
  type Acidity,
  type Defense,
  type Doubt,
  type Kind,
  type Loss,
  type Muscle,
} from "./defenses.ts";
import type { guesses } from "./figure.ts";

/** Below it the equations describe no muscle. */
const least = 4;

/** "6.60", or "below 4" where the model has none. */
export const pHText = (pH: number | null): string => (pH === null ? `below ${least}` : decimals(pH, 2));

export const kindNames: Readonly<Record<Kind, string>> = {
  mixed: "mixed",
  I: "slow",
  IIa: "fast",
  IIx: "fastest",
};

const muscleNames: Readonly<Record<Kind, string>> = {
  mixed: "Mixed muscle",
  I: "Slow fibers (I)",
  IIa: "Fast fibers (IIa)",
  IIx: "The fastest fibers (IIx)",
};

/** "60 % more carnosine", "half the carnosine" is "50 % of the carnosine"; empty with the usual or none. */
function carnosineWords({ carnosine }: Muscle): string {
  if (carnosine === 1 || carnosine === 0) return "";
  const percent = decimals(100 * (carnosine > 1 ? carnosine - 1 : carnosine), 0);
  return carnosine > 1 ? `${percent} % more carnosine` : `${percent} % of the carnosine`;
}

/** "without bicarbonate and protein, with 60 % more carnosine"; "with every defense in place". */
export function stateWords(muscle: Muscle): string {
  const missing = defenses.filter((each) => isWithout(muscle, each));
  const parts = [
    missing.length === 0 ? "" : `without ${listed(missing)}`,
    carnosineWords(muscle) === "" ? "" : `with ${carnosineWords(muscle)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "with every defense in place" : parts.join(", ");
}

/** Beside the reader's muscle: "Mixed muscle without protein". */
export const muscleWords = (muscle: Muscle): string => `${muscleNames[muscle.kind]} ${stateWords(muscle)}`;

/** Of the slider: "none", "the usual content", "60 % more", "40 % of the usual". */
export function carnosineShown(carnosine: number): string {
  if (carnosine === 0) return "none";
  if (carnosine === 1) return "the usual content";
  const percent = decimals(100 * (carnosine > 1 ? carnosine - 1 : carnosine), 0);
  return carnosine > 1 ? `${percent} % more` : `${percent} % of the usual`;
}

/** Spoken after a change, at most 140 characters. */
export const announcement = (muscle: Muscle): string => `pH ${pHText(acidityOf(muscle).pH)}: ${muscleWords(muscle)}.`;

/** Over a row's bar. */
export const lossName = ({ of }: Pick<Loss, "of">): string =>
  of === "supplement" ? `${decimals(100 * (supplemented - 1), 0)} % more carnosine` : `without ${of}`;

/** In the bar: who took up the acid, and how much. */
export const boundText = (bound: number): string => decimals(bound, 0);

/** The picture for a reader who cannot see it. Before the guess it gives nothing away. */
export function pictureTitle(losses: readonly Loss[], usual: number, muscle: Muscle, isGuessed: boolean): string {
  if (!isGuessed) return "pH of a muscle with each buffer missing in turn";
  const told = losses.map((loss) => `${lossName(loss)} ${pHText(loss.pH)}`).join(", ");
  return `pH with all defenses in place: ${pHText(usual)}; ${told}. Your muscle, ${stateWords(muscle)}: ${pHText(acidityOf(muscle).pH)}`;
}

/** The bar in words: "Of the acid, carnosine takes up 5, …". */
export const barWords = ({ bound }: Acidity): string =>
  bound === null
    ? "The buffers that are left cannot take up so much acid."
    : `Of 110 mmol of acid, in rounded numbers, ${[...defenses, "others" as const].map((each) => `${each} ${each === "others" ? "take" : "takes"} up ${boundText(bound[each])}`).join(", ")}.`;

/** The answer's first words, which judge the guess. */
export function answerHead(guess: GuessOf<(typeof guesses)[number]>): string {
  if (guess === "protein") return "Protein, as you guessed.";
  return guess === "none" || guess === "skip" ? "Protein is the worst loss." : `Not ${guess}, but protein.`;
}

/** What became of the muscle as it is set now; null for one that nobody has changed. */
export function ownSentence(muscle: Muscle): string | null {
  const isWhole = muscle.carnosine === 1 && muscle.taken.length === 0;
  if (isWhole) return null;
  const { pH } = acidityOf(muscle);
  const state = stateWords(muscle);
  const begins = state.charAt(0).toUpperCase() + state.slice(1);
  return pH === null
    ? `${begins}, your muscle has too little buffer left for so much acid.`
    : `${begins}, your muscle ends at pH ${pHText(pH)}.`;
}

const pHOf = (losses: readonly Loss[], of: Defense | "supplement"): string =>
  pHText(losses.find((loss) => loss.of === of)?.pH ?? null);

/** The two sentences of the answer. */
export function answerSentences(losses: readonly Loss[], usual: number): readonly [protein: string, carnosine: string] {
  return [
    `Without it, the same acid takes the muscle from pH ${pHText(usual)} down to ${pHOf(losses, "protein")}.`,
    `Without carnosine, the famous one, pH falls to ${pHOf(losses, "carnosine")}, and 60 % more of it lifts pH to ${pHOf(losses, "supplement")}.`,
  ];
}

const two = inDecimals(2);
const parts = ["", "from", "to"];

function severalOf(pH: number | null, { low, high }: Doubt): Several {
  return { text: `${pHText(pH)} (${pHText(low)} to ${pHText(high)})`, values: [pH, low, high] };
}

interface Row {
  readonly name: string;
  readonly muscle: Muscle;
}

/** With all defenses in place, with each of them missing, and with the supplement. */
const rowsOf = (kind: Kind): readonly Row[] => [
  { name: `${kindNames[kind]}, all in place`, muscle: whole(kind) },
  ...lossesOf(kind).map((loss) => ({
    name: `${kindNames[kind]}, ${lossName(loss)}`,
    muscle: muscleOfLoss(kind, loss.of),
  })),
];

const caption =
  "pH after 110 mmol of acid per kg of dry muscle, and how far our doubt about the contents moves it (illustrative)";
const pHColumns = [{ name: "fibers" }, { name: "pH", show: two, parts }];

/** In the page: of the fibers that are shown. */
export const lossTable = (kind: Kind): Table => ({
  caption,
  columns: pHColumns,
  rows: rowsOf(kind).map(({ name, muscle }) => [name, severalOf(acidityOf(muscle).pH, doubtOf(muscle))]),
});

/** In a file: of all fibers and of the reader's muscle, with who took up the acid. */
export function fileTable(own: Muscle): Table {
  const takers = [...defenses, "others"] as const;
  return {
    caption,
    columns: [...pHColumns, ...takers.map((each) => ({ name: `taken up by ${each}`, unit: "mmol/kg" }))],
    rows: [...kinds.flatMap(rowsOf), { name: `yours: ${kindNames[own.kind]}, ${stateWords(own)}`, muscle: own }].map(
      ({ name, muscle }) => {
        const { pH, bound } = acidityOf(muscle);
        return [name, severalOf(pH, doubtOf(muscle)), ...takers.map((each) => bound?.[each] ?? null)];
      },
    ),
  };
}
