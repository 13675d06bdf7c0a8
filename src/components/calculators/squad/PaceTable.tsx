/** Every training pace of every runner: the plain sheet. */
import type { LengthUnit } from "../../../words/units.ts";
import { untranslated } from "../../kit/untranslated.ts";
import type { Sheet } from "./model.ts";
import { paceText, raceWords, rangeText } from "./words.ts";

export function PaceTable({ sheet, unit }: { readonly sheet: Sheet; readonly unit: LengthUnit }) {
  return (
    <div class="scroll-x" role="region" aria-label="All paces" tabIndex={0}>
      <table class="squad-table squad-paces">
        <caption class="visually-hidden">Paces in minutes per {unit}</caption>
        <thead>
          <tr>
            {["Runner", "Race", "Easy", "Marathon", "Threshold", "Interval", "Rep"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.groups
            .flatMap(({ entries }) => entries)
            .sort((a, b) => b.runner.vdot - a.runner.vdot)
            .map(({ runner, paces }) => (
              <tr key={runner.name}>
                <th scope="row" {...untranslated}>
                  {runner.name}
                </th>
                <td class="quiet">{raceWords(runner)}</td>
                <td {...untranslated}>{rangeText(paces.E, unit)}</td>
                {[paces.M, paces.T, paces.I, paces.R].map((pace, index) => (
                  <td key={index} {...untranslated}>
                    {paceText(pace, unit)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
