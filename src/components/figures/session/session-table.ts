/** The session over time as a table and as a file. */
import { inDecimals } from "../../../words/numbers.ts";
import { fiberTypes } from "../../../sim/index.ts";
import type { FileTable } from "../../kit/file-table.ts";
import type { Cell, Column, Table } from "../../kit/table.ts";
import { sessionWords } from "../../program/session-words.ts";
import { isUnbroken, type Session } from "../../../sim/session/session.ts";
import { clock } from "../../../words/units.ts";
import type { PictureSample, SessionRun } from "./course.ts";

const whole = inDecimals(0);

/** Of the time and the numbers of a sample. */
const timeColumn: Column = { name: "time", unit: "s", head: "time, min:s", show: clock };
const columns: readonly Column[] = [
  ...fiberTypes.flatMap((type) => [`${type} recruited`, `${type} activation`]),
  "force left",
].map((name) => ({ name, unit: "%", show: whole }));
const values = (sample: PictureSample): readonly number[] =>
  [...fiberTypes.flatMap((type) => [sample[type].recruited, sample[type].activation]), sample.capacity].map(
    (share) => 100 * share,
  );

/** The samples of a run in one go, about so many, without those in which nothing has changed since the one before. */
function changes(samples: readonly PictureSample[], most: number): readonly PictureSample[] {
  const every = Math.max(1, Math.ceil(samples.length / most));
  const some = samples.filter((_, index) => index % every === 0 || index === samples.length - 1);
  const shown = (sample: PictureSample): string => values(sample).map(whole).join();
  return some.filter(
    (sample, index) => index === 0 || index === some.length - 1 || shown(sample) !== shown(some[index - 1] ?? sample),
  );
}

/** On the page a type has one column, so that a phone shows the whole row: "64 / 12". */
const pageColumns: readonly Column[] = [
  ...fiberTypes.map((type) => ({ name: `type ${type}` })),
  { name: "force left", show: whole },
];
const pageCells = (sample: PictureSample): readonly Cell[] => [
  ...fiberTypes.map((type) => `${whole(100 * sample[type].recruited)} / ${whole(100 * sample[type].activation)}`),
  100 * sample.capacity,
];

/** What a reader needs of a run: the end of each repeat and rest, or about so many moments of a run in one go. */
export function sessionTable({ session, course: { samples } }: SessionRun, most: number): Table {
  const unbroken = isUnbroken(session);
  const shown = unbroken
    ? changes(samples, most)
    : samples.filter(({ bout }, index) => samples[index + 1]?.bout !== bout);
  return {
    caption: `Of each fiber type: share recruited / mean activation; and force left${unbroken ? "" : ", at the end of each repeat and rest"}. All in % (illustrative model)`,
    columns: [timeColumn, ...(unbroken ? [] : [{ name: "part" }]), ...pageColumns],
    rows: shown.map((sample) => [
      sample.time,
      ...(unbroken ? [] : [partWords(session, sample.bout)]),
      ...pageCells(sample),
    ]),
  };
}

/** "repeat 3", "rest": a bout by its index. */
const partWords = ({ recovery }: Session, bout: number): string =>
  recovery > 0 && bout % 2 === 1 ? "rest" : `repeat ${recovery > 0 ? bout / 2 + 1 : bout + 1}`;

/** A file must say for itself which session it is, and whose fibers. */
export const sessionFile = ({ session, course }: SessionRun): FileTable => ({
  columns: [timeColumn, ...columns],
  rows: course.samples.map((sample) => [sample.time, ...values(sample)]),
  about: [
    [{ name: "session" }, sessionWords(session)],
    [{ name: "mix" }, session.mix],
  ],
});
