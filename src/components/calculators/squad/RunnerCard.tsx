/** The sheet as it opens at one runner's name. */
import type { LengthUnit } from "../../../words/units.ts";
import type { Sheet } from "./model.ts";
import type { Runner } from "./reading.ts";
import {
  bandName,
  companyWords,
  effortWords,
  otherWords,
  paceText,
  rangeText,
  runnerWords,
  sessionWords,
  speedText,
  splitText,
  workWords,
} from "./words.ts";

interface Props {
  readonly runner: Runner;
  readonly sheet: Sheet;
  readonly unit: LengthUnit;
  readonly onCopy: () => void;
  /** Takes the reader to their line of the list. */
  readonly onCorrect: () => void;
  readonly onClose: () => void;
}

export function RunnerCard({ runner, sheet, unit, onCopy, onCorrect, onClose }: Props) {
  const { main, groups } = sheet;
  const entry = groups.flatMap(({ entries }) => entries).find((each) => each.runner === runner);
  return (
    <section class="squad-card" aria-labelledby="squad-card-title">
      <h3 id="squad-card-title" tabIndex={-1}>
        {runner.name}
        {`, ${main === null ? sessionWords(sheet.session) : workWords(main).replace(` at ${bandName[main.band]}`, "")}`}
        {entry !== undefined && entry.range !== null && (
          <span>
            {" "}
            at {rangeText(entry.range, unit)}/{unit}
          </span>
        )}
      </h3>
      {entry !== undefined && main !== null && (
        <p>
          {runnerWords(entry, main)} {otherWords(sheet, entry, unit)} {companyWords(entry, groups)}
        </p>
      )}
      {entry === undefined && (
        <p>By effort, not by pace: {effortWords(main)}. The pace tables do not reach down to this race.</p>
      )}
      {entry !== undefined && (
        <p class="quiet">
          {main !== null &&
            `200 m in ${splitText(entry, 200)}, treadmill ${speedText(entry.pace, unit)} ${unit === "km" ? "km/h" : "mph"}. `}
          Your paces per {unit}: easy {rangeText(entry.paces.E, unit)}, marathon {paceText(entry.paces.M, unit)},
          threshold {paceText(entry.paces.T, unit)}, interval {paceText(entry.paces.I, unit)}, rep{" "}
          {paceText(entry.paces.R, unit)}.
        </p>
      )}
      <p class="squad-buttons needs-js">
        <button type="button" onClick={onCopy}>
          Copy link for {runner.name}
        </button>
        <button type="button" class="button-quiet" onClick={onCorrect}>
          My time has changed
        </button>
        <button type="button" class="button-quiet" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}
