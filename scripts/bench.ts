// `npm run bench`: how often this computer evaluates the model in a second, beside plain references (scripts/bench/references.ts).
import {
  compositions,
  createMotorUnitPool,
  excitationFor,
  force,
  recruitment,
  trainingPaces,
  vdot,
} from "../src/sim/index.ts";
import { perSecond } from "./bench/per-second.ts";
import { plainExcitationFor, plainForce, plainRacePace, plainRecruitment, plainVdot } from "./bench/references.ts";
import { formatTable } from "./report/table.ts";

interface Case {
  readonly name: string;
  readonly plain: string;
  readonly model: (position: number) => number;
  readonly reference: (position: number) => number;
  /** The two must agree to this, or their speeds could not be compared. */
  readonly within: number;
}

const pool = createMotorUnitPool();
const [mix] = compositions;
const mile = 1609.344;

const cases: readonly Case[] = [
  {
    name: "pool evaluations: force(pool, excitation)",
    plain: "the equations as printed, unit by unit",
    model: (x) => force(pool, x * pool.maxExcitation),
    reference: (x) => plainForce(x * pool.maxExcitation),
    within: 1e-9,
  },
  {
    name: "inverses: excitationFor(pool, force)",
    plain: "scan of a 0.01 grid",
    model: (x) => excitationFor(pool, x),
    reference: plainExcitationFor,
    within: 0.011,
  },
  {
    name: "recruitments: recruitment(intensity, mix)",
    plain: "type I alone, 1,000 fibers one by one",
    model: (x) => recruitment(2 * x, mix).I.activation,
    reference: (x) => plainRecruitment(2 * x, mix.I, 1000),
    within: 0.01,
  },
  {
    name: "races: vdot(5000 m, time)",
    plain: "the equations as printed",
    model: (x) => vdot(5000, 900 + 1800 * x),
    reference: (x) => plainVdot(5000, 900 + 1800 * x),
    within: 1e-9,
  },
  {
    name: "pace tables: trainingPaces(vdot)",
    plain: "mile race pace alone, every 0.1 s tried",
    model: (x) => trainingPaces(30 + 50 * x).R,
    reference: (x) => plainRacePace(30 + 50 * x, mile),
    within: 0.1,
  },
];

for (const { name, model, reference, within } of cases) {
  for (const position of [0.05, 0.3, 0.5, 0.77, 0.98]) {
    const [ours, plain] = [model(position), reference(position)];
    if (!(Math.abs(ours - plain) <= within)) throw new Error(`${name}: ${ours} at ${position}, the plain way ${plain}`);
  }
}

const count = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const rows = cases.map(({ name, plain, model, reference }) => {
  const [ours, theirs] = [perSecond(model), perSecond(reference)];
  return [name, count.format(ours), count.format(theirs), `${count.format(ours / theirs)} x`, plain];
});
console.log(`Node ${process.version}, one thread\n`);
console.log(formatTable(["", "per second", "plain way", "ratio", "the plain way is"], rows));
