/** Where a pace comes from: each step as a formula, and with the runner's numbers in it. */
import { oxygenAt, speedAt, sustainableFraction } from "../../../sim/training/oxygen.ts";
import { marathonCorrection, trainingPaces } from "../../../sim/training/paces.ts";
import { paceFraction } from "../../../sim/training/constants.ts";
import { raceTime } from "../../../sim/training/vdot.ts";
import { decimals } from "../../../words/numbers.ts";
import { clock, metersPer, pace as paceWords, paceRange, type LengthUnit } from "../../../words/units.ts";
import { barsOf, paceLetters } from "./bars.ts";
import type { PaceId } from "./figure.ts";
import type { Runner } from "./reading.ts";

/**
 * A formula: words, numbers and signs between spaces; "a ÷ b" is written as a fraction, and "e^(x)" as a power.
 * Several forms of one formula are equal.
 */
export interface Step {
  readonly says: string;
  /** Each is equal to the one before. */
  readonly forms: readonly string[];
}

const n = (value: number, places: number): string => decimals(value, places);

function scoreSteps({ race, pace, vdot }: Runner & { readonly vdot: number }): readonly Step[] {
  if (race !== null) {
    const speed = race.distance / race.time;
    const minutes = race.time / 60;
    const [v, t] = [n(60 * speed, 1), n(minutes, 2)];
    return [
      { says: "Your speed, in meters a minute:", forms: ["v", `${n(race.distance, 0)} ÷ ${t}`, v] },
      {
        says: "What this speed costs, in ml of oxygen a minute for each kg:",
        forms: ["O", `− 4.6 + 0.182258 × ${v} + 0.000104 × ${v} ^ 2`, n(oxygenAt(speed), 2)],
      },
      {
        says: "The share of your maximum that you can hold for so many minutes:",
        forms: [
          "F",
          `0.8 + 0.1894393 × e ^ −0.012778×${t} + 0.2989558 × e ^ −0.1932605×${t}`,
          n(sustainableFraction(race.time), 4),
        ],
      },
      {
        says: "Your VDOT:",
        forms: ["V", "O ÷ F", `${n(oxygenAt(speed), 2)} ÷ ${n(sustainableFraction(race.time), 4)}`, n(vdot, 2)],
      },
    ];
  }
  if (pace !== null) {
    const speed = 1000 / pace;
    return [
      {
        says: `What your threshold speed of ${n(60 * speed, 1)} meters a minute costs:`,
        forms: [
          "O",
          `− 4.6 + 0.182258 × ${n(60 * speed, 1)} + 0.000104 × ${n(60 * speed, 1)} ^ 2`,
          n(oxygenAt(speed), 2),
        ],
      },
      {
        says: "Threshold is 88 % of your VDOT, so:",
        forms: ["V", `${n(oxygenAt(speed), 2)} ÷ ${paceFraction.threshold}`, n(vdot, 2)],
      },
    ];
  }
  return [{ says: "You gave your VDOT:", forms: ["V", n(vdot, 2)] }];
}

function speedSteps(vdot: number, share: number, unit: LengthUnit): readonly Step[] {
  const oxygen = share * vdot;
  const speed = 60 * speedAt(oxygen);
  return [
    { says: `${n(100 * share, 1)} % of it:`, forms: ["O", `${share} × ${n(vdot, 2)}`, n(oxygen, 2)] },
    {
      says: "The speed that costs so much, in meters a minute:",
      forms: ["v", `− 0.182258 + √ 0.182258^2+4×0.000104×(${n(oxygen, 2)}+4.6) ÷ 2×0.000104`, n(speed, 1)],
    },
    {
      says: "As a pace, in minutes:",
      forms: ["P", `${n(metersPer[unit], 0)} ÷ ${n(speed, 1)}`, paceWords(60_000 / speed, unit)],
    },
  ];
}

function raceSteps(vdot: number, id: "marathon" | "rep", unit: LengthUnit): readonly Step[] {
  const distance = id === "marathon" ? 42_195 : 1609.344;
  const time = raceTime(vdot, distance);
  const correction = id === "marathon" ? marathonCorrection(vdot) : 0;
  const each = 1000 * (time / distance);
  const steps = [
    {
      says: `The ${id === "marathon" ? "marathon" : "mile"} time with the same VDOT, found by trying:`,
      forms: ["t", clock(time)],
    },
    {
      says: "As a pace:",
      forms: ["P", `${clock(time)} ÷ ${n(distance / metersPer[unit], 2)}`, paceWords(each, unit)],
    },
  ];
  if (correction === 0) return steps;
  return [
    ...steps,
    {
      says: "Below VDOT 45 Daniels’ book slows marathon pace a little:",
      forms: ["M", `${paceWords(each, unit)} + ${n(correction, 1)} s`, paceWords(trainingPaces(vdot).M, unit)],
    },
  ];
}

/** The sum behind one pace, step by step. @param runner with a VDOT that paces can be told from */
export function workingOf(runner: Runner & { readonly vdot: number }, id: PaceId, unit: LengthUnit): readonly Step[] {
  const { vdot } = runner;
  const score = scoreSteps(runner);
  switch (id) {
    case "easy":
      return [
        ...score,
        ...speedSteps(vdot, paceFraction.easySlow, unit),
        ...speedSteps(vdot, paceFraction.easyFast, unit),
      ];
    case "threshold":
      return [...score, ...speedSteps(vdot, paceFraction.threshold, unit)];
    case "interval":
      return [...score, ...speedSteps(vdot, paceFraction.interval, unit)];
    case "marathon":
    case "rep":
      return [...score, ...raceSteps(vdot, id, unit)];
  }
}

/** "4:50/km": the pace in the middle of its range; of easy running both ends. */
export function middlePace(vdot: number, id: PaceId, unit: LengthUnit): string {
  const paces = trainingPaces(vdot);
  return id === "easy" ? paceRange(paces.E, unit) : paceWords(paces[paceLetters[id]], unit);
}

const shares: Readonly<Record<PaceId, string>> = {
  easy: "Easy running is 63 to 73 % of it, as the book’s paces are.",
  marathon: "Marathon pace is that of the marathon time with the same VDOT.",
  threshold: "Threshold is 88 % of it.",
  interval: "Interval is 97.5 % of it.",
  rep: "Rep pace is that of the mile time with the same VDOT.",
};

const from: Readonly<Record<Runner["anchor"], string>> = {
  race: "Your race",
  test: "Your test",
  vdot: "Your number",
  pace: "Your threshold pace",
  heart: "",
};

/** The same in three sentences. */
export function workingWords(runner: Runner & { readonly vdot: number }, id: PaceId, unit: LengthUnit): string {
  const { vdot, anchor, race } = runner;
  const range = barsOf(runner, unit)?.bars.find((bar) => bar.id === id)?.text ?? "";
  const end =
    id === "easy"
      ? `That gives ${range}.`
      : `That gives ${middlePace(vdot, id, unit)}. A point of VDOT either way makes it ${range}.`;
  // A pace cannot be derived from itself.
  if (anchor === "pace" && id === "threshold")
    return `You entered this pace. As 88 % of it, it stands for a VDOT of ${n(vdot, 2)}, and the other paces follow from that. A point of VDOT either way makes it ${range}.`;
  const test =
    anchor === "test" && id === "threshold" && race !== null
      ? ` The test itself is faster: for ${n(race.time / 60, 0)} minutes you can hold about ${n(100 * sustainableFraction(race.time), 0)} %.`
      : "";
  return `${from[anchor]} gives a VDOT of ${n(vdot, 2)} (Daniels and Gilbert 1979). ${shares[id]} ${end}${test}`;
}
