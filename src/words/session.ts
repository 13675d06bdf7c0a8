/** A session as a name and a recipe. */
import type { HardKind, Session, SessionKind, Step } from "../sim/training/index.ts";
import { duration } from "./units.ts";

const names: Readonly<Record<SessionKind, string>> = {
  easy: "Easy run",
  long: "Long run",
  strides: "Easy run with strides",
  threshold: "Threshold run",
  interval: "Intervals",
  repetition: "Repetitions",
  fartlek: "Fartlek",
  "race-pace": "Run at race pace",
  race: "Race",
};

export const sessionName = (kind: SessionKind): string => names[kind];

const kinds: Readonly<Record<HardKind | "race-pace" | "race", string>> = {
  threshold: "threshold",
  interval: "intervals",
  repetition: "repetitions",
  fartlek: "fartlek",
  "race-pace": "race pace",
  race: "race",
};

/** The kind of running, inside a sentence. */
export const kindName = (kind: HardKind | "race-pace" | "race"): string => kinds[kind];

export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const dayName = (day: number): string => dayNames[day] ?? "";

type Repeats = Extract<Step, { part: "repeats" }>;

/** Track repeats stay in meters in both units. */
const length = ({ band, work }: Repeats): string =>
  band === "repetition" ? `${Math.round(work.distance)} m` : duration(work.time);

/** "45 s", "1 min 20 s", "3 min". */
function rest(time: number): string {
  const whole = Math.round(time);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(seconds > 0 ? [`${seconds} s`] : [])].join(" ");
}

function repeats(step: Repeats): string {
  const { count, band, recovery } = step;
  const effort = {
    threshold: "at threshold",
    interval: "hard",
    repetition: "fast",
    strides: "strides",
    easy: "",
    marathon: "at marathon pace",
  }[band];
  if (count === 1) return `${length(step)} ${effort}`;
  return `${count} × ${length(step)} ${effort}, ${rest(recovery.time)} jog between`;
}

const stepText: Readonly<Record<Exclude<Step["part"], "repeats" | "walk-run">, string>> = {
  "warm-up": "warm-up",
  "cool-down": "cool-down",
  easy: "easy",
};

/** One step: "15 min warm-up", "4 × 3 min hard, 3 min jog between". */
function stepName(step: Step): string {
  if (step.part === "repeats") return repeats(step);
  if (step.part === "walk-run")
    return `${duration(step.time)} in turns of ${rest(step.run)} running and ${rest(step.walk)} walking`;
  return `${duration(step.time)} ${stepText[step.part]}`;
}

/** "15 min warm-up, then 17 min at threshold, then 10 min cool-down." */
export const recipe = ({ steps }: Session): string => `${steps.map(stepName).join(", then ")}.`;
