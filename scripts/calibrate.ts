// `npm run calibrate`: refits what was fitted, and prints the residuals, what was chosen and why, and what is missed.
import { compareStudies } from "../src/sim/adaptation/studies.ts";
import { gainCost, gainResiduals } from "../src/sim/adaptation/calibration.ts";
import { oxidativeGainI, oxidativeGainII } from "../src/sim/adaptation/constants.ts";
import { adaptationParameters } from "../src/sim/adaptation/parameters.ts";
import { studies as biopsies } from "../src/components/figures/evidence/studies.ts";
import { compositions } from "../src/sim/fibers/compositions.ts";
import { fiberParameters } from "../src/sim/fibers/parameters.ts";
import { recruitment } from "../src/sim/fibers/recruitment.ts";
import type { Parameter } from "../src/sim/parameters.ts";
import { toleranceCost, toleranceResiduals } from "../src/sim/tolerance/calibration.ts";
import { fatigueScale, recoveryTime } from "../src/sim/tolerance/constants.ts";
import { measuredRuns } from "../src/sim/tolerance/measured-runs.ts";
import { toleranceParameters } from "../src/sim/tolerance/parameters.ts";
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

heading("Fitted: gains of oxidative capacity");
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
      const { I, IIa, IIx } = recruitment(intensity, young);
      const pooled = (young.IIa * IIa.recruited + young.IIx * IIx.recruited) / (young.IIa + young.IIx);
      const shares = [I.recruited, IIa.recruited, IIx.recruited, pooled].map((share) => `${Math.round(100 * share)} %`);
      return [[source, percent(intensity), ...shares, `${typeI.found}; ${fast.map(({ found }) => found).join(", ")}`]];
    }),
  ),
);

heading("Consistent, but from runs of which two are in the fit: critical speed of elite men");
const ends = Array.from({ length: 100 }, (_, index) => 0.85 + index / 2000).find(
  (intensity) => timeToExhaustion(intensity).time !== null,
);
console.log(`billat1995: 86.2 ± 1.5 %; the model fails within an hour from ${percent(ends ?? Number.NaN)} on`);

heading("Held out: runs that the fit had not seen");
console.log(
  formatTable(
    ["run", "speed", "runners", "model", ""],
    measuredRuns
      .filter(({ role }) => role === "validation")
      .map(({ source, people, intensity, time, spread }) => {
        const model = timeToExhaustion(intensity).time;
        const hit = model !== null && Math.abs(model - time) <= spread;
        return [
          `${source}, ${people}`,
          percent(intensity),
          `${Math.round(time)} ± ${spread} s`,
          seconds(model),
          hit ? "hit" : "miss",
        ];
      }),
  ),
);

heading("Held out: studies of training that the fit had not seen");
const compared = compareStudies();
const outOfSample = compared.filter(({ study }) => study.role === "out of sample");
console.log(
  formatTable(
    ["study", "model", ""],
    outOfSample.map(({ study, finding, model }) => [
      `${study.source}, ${study.arm}, ${finding.outcome}`,
      finding.outcome === "halfTime" ? `${model.toFixed(1)} d` : percent(model),
      finding.verdict === "fits" ? "hit" : "miss",
    ]),
  ),
);

heading("Missed, of the findings that the model was fitted to");
for (const { study, finding } of compared) {
  if (study.role === "fitted" && finding.verdict === "misses") {
    console.log(`${study.source}, ${study.arm}, ${finding.outcome}: ${finding.words}`);
  }
}
