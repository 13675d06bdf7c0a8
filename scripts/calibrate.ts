// `npm run calibrate`: refits what was fitted, and prints the residuals, what was chosen and why, and what is missed.
import { compareStudies, type StudyComparison } from "../src/sim/adaptation/studies.ts";
import { gainCost, gainResiduals } from "../src/sim/adaptation/calibration.ts";
import { oxidativeGainI, oxidativeGainII } from "../src/sim/adaptation/constants.ts";
import { adaptationParameters } from "../src/sim/adaptation/parameters.ts";
import { biopsies } from "../src/sim/fibers/biopsies.ts";
import { compositions, fiberTypes } from "../src/sim/fibers/compositions.ts";
import { fiberParameters } from "../src/sim/fibers/parameters.ts";
import { recruitedShare } from "../src/sim/fibers/recruited-share.ts";
import type { Parameter } from "../src/sim/parameters.ts";
import { toleranceCost, toleranceResiduals } from "../src/sim/tolerance/calibration.ts";
import { fatigueScale, recoveryTime } from "../src/sim/tolerance/constants.ts";
import { criticalSpeed } from "../src/sim/tolerance/critical-speed.ts";
import { measuredRuns } from "../src/sim/tolerance/measured-runs.ts";
import { toleranceParameters } from "../src/sim/tolerance/parameters.ts";
import { runVerdict } from "../src/sim/tolerance/run-verdict.ts";
import { slowestEnding } from "../src/sim/tolerance/slowest-ending.ts";
import { timeToExhaustion } from "../src/sim/tolerance/time-to-exhaustion.ts";
import { fitGains, fitTolerance } from "./calibrate/fits.ts";
import { formatTable } from "./report/table.ts";

const digits = (value: number, count = 3): string => Number(value.toPrecision(count)).toString();
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const seconds = (time: number | null): string => (time === null ? "no end" : `${Math.round(time)} s`);
function heading(text: string): void {
  console.log(`\n${text}\n${"=".repeat(text.length)}\n`);
}

/** A fitted number in the code beside the best found, with the cost of each. */
function printFit(
  rows: readonly (readonly [symbol: string, inCode: number, best: number])[],
  costInCode: number,
  best: number,
): void {
  const table = rows.map(([symbol, inCode, found]) => [symbol, digits(inCode, 4), digits(found, 4)]);
  console.log(
    formatTable(["", "in the code", "best found"], [...table, ["cost", digits(costInCode, 4), digits(best, 4)]]),
  );
  console.log(`\nThe code's cost is ${percent(costInCode / best - 1)} above the best found.\n`);
}

heading("Fitted: how long an effort can be held");
const held = fitTolerance();
const heldInCode = { fatigueScale, recoveryTime };
printFit(
  [
    ["s", fatigueScale, held.values.fatigueScale],
    ["tau_rec, s", recoveryTime, held.values.recoveryTime],
  ],
  toleranceCost(heldInCode),
  held.cost,
);
console.log(
  formatTable(
    ["speed", "runners", "model", "ln(model / runners)"],
    toleranceResiduals(heldInCode).map(({ intensity, measured, model, residual }) => [
      percent(intensity),
      seconds(measured),
      seconds(model),
      residual.toFixed(3),
    ]),
  ),
);

heading("Fitted: gains of oxidative capacity, with cap and gate off");
const gains = fitGains();
printFit(
  [
    ["k_I, 1/min", oxidativeGainI, gains.values.oxidativeGainI],
    ["k_II, 1/min", oxidativeGainII, gains.values.oxidativeGainII],
  ],
  gainCost(),
  gains.cost,
);
console.log(
  formatTable(
    ["study", "model", "aim", "allowed", "(model - aim) / allowed"],
    gainResiduals().map(({ study, finding, model, residual }) => [
      `${study.source}, ${study.arm}, ${finding.outcome}`,
      percent(model),
      percent(finding.aim?.target ?? Number.NaN),
      `± ${percent(finding.aim?.spread ?? Number.NaN)}`,
      residual.toFixed(2),
    ]),
  ),
);
console.log("\nThe exponent p is not fitted. The best cost for other exponents:");
console.log(
  formatTable(
    ["p", "k_I", "k_II", "cost"],
    [1.5, 2, 2.25, 2.5, 3, 4].map((exponent) => {
      const { values, cost } = fitGains(exponent);
      return [String(exponent), digits(values.oxidativeGainI), digits(values.oxidativeGainII), cost.toFixed(2)];
    }),
  ),
);

heading("Chosen, not fitted");
const chosen: readonly Parameter[] = [
  fiberParameters.intensityScale,
  fiberParameters.intensityExponent,
  toleranceParameters.sustainableLimit,
  adaptationParameters.activationExponent,
];
for (const { symbol, value, range, note, chosen: why } of chosen) {
  console.log(`${symbol} = ${value}, plausible from ${range[0]} to ${range[1]}\n  ${note}`);
  if (why !== null) console.log(`  Range: ${why}`);
}

heading("Held against the chosen mapping: what biopsies saw, beside the young adults' fibers at work in the model");
const [young] = compositions;
console.log(
  formatTable(
    ["study", "effort", "model: I", "IIa", "IIx", "all fast", "saw in type I; in fast fibers"],
    biopsies.flatMap(({ source, intensity, typeI, fast }) => {
      if (intensity === null) return [];
      const shares = [...fiberTypes.map((type) => [type]), ["IIa", "IIx"] as const].map(
        (types) => `${Math.round(100 * recruitedShare(intensity, young, types))} %`,
      );
      return [[source, percent(intensity), ...shares, `${typeI.found}; ${fast.map(({ found }) => found).join(", ")}`]];
    }),
  ),
);

heading("Consistent, but from runs of which two are in the fit: critical speed of elite men");
const { source: byStudy, share: critical, spread: criticalSpread } = criticalSpeed;
console.log(
  `${byStudy}: ${digits(100 * critical)} ± ${percent(criticalSpread)}; the model fails within an hour from ${percent(slowestEnding())} on`,
);

heading("Held out: runs that the fit had not seen");
console.log(
  formatTable(
    ["run", "speed", "a fraction of", "runners", "model", ""],
    measuredRuns
      .filter(({ role }) => role === "validation")
      .map((run) => {
        const { source, people, intensity, basis, time, spread } = run;
        const model = timeToExhaustion(intensity).time;
        return [
          `${source}, ${people}`,
          percent(intensity),
          basis === "vo2max" ? "VO2max" : "speed at VO2max",
          `${Math.round(time)} ± ${spread} s`,
          seconds(model),
          runVerdict(run, model).hit ? "hit" : "miss",
        ];
      }),
  ),
);

// Both lists hold the same findings in the same order.
const asFitted = compareStudies({ cap: false, gate: false });
const compared = compareStudies().map((onSite, index) => ({ ...onSite, fitted: asFitted[index]?.model ?? Number.NaN }));
const named = ({ study, finding }: StudyComparison): string => `${study.source}, ${study.arm}, ${finding.outcome}`;
const twoModels = ["as fitted: cap and gate off", "as the site runs it: both on"] as const;
const outOfSample = compared.filter(({ study }) => study.role === "out of sample");
const missed = compared.filter(({ study, finding }) => study.role === "fitted" && finding.verdict === "misses");

heading("Held out: studies of training that the fit had not seen");
console.log("The verdict is for the model as the site runs it, with cap and gate on.\n");
console.log(
  formatTable(
    ["study", ...twoModels, "verdict with both on"],
    outOfSample.map((row) => [
      named(row),
      percent(row.fitted),
      percent(row.model),
      row.finding.verdict === "fits" ? "hit" : "miss",
    ]),
  ),
);

heading("Missed with cap and gate on, of the findings that the model was fitted to");
console.log("The fit had cap and gate off; the verdict is for the model as the site runs it, with both on.\n");
console.log(
  formatTable(
    ["study", ...twoModels],
    missed.map((row) => [named(row), percent(row.fitted), percent(row.model)]),
  ),
);
console.log("");
for (const row of missed) console.log(`${named(row)}: ${row.finding.words}`);
