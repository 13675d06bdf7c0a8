/** What each fiber type does: how many of its fibers are recruited, and how hard they are driven. */
import { driveWords, percent, shareWords, typeNames } from "../../words/recruitment.ts";
import { fiberTypes, type FiberType, type TypeRecruitment } from "../../sim/index.ts";
import "./muscle.css";
import "./readout.css";

interface Props {
  readonly found: Readonly<Record<FiberType, TypeRecruitment>>;
  /** When, in words: "at 65 % of VO2max", "after 12:30 min". */
  readonly at: string;
}

export function TypeReadout({ found, at }: Props) {
  return (
    <table class="readout">
      <caption class="visually-hidden">What each fiber type does {at}</caption>
      <thead>
        <tr>
          <th scope="col">Fiber type</th>
          <th scope="col">Recruited (outline)</th>
          <th scope="col">Activation (fill)</th>
        </tr>
      </thead>
      <tbody>
        {fiberTypes.map((type) => (
          <tr key={type} class={`type-${type}`}>
            <th scope="row">
              <svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M7 2h10l5 9-4 10H6L2 11z" />
                <path class="dot" d="M12 12h0" />
              </svg>
              {typeNames[type]}
            </th>
            <td>
              {shareWords(found[type].recruited)} <span class="quiet">{percent(found[type].recruited)}</span>
            </td>
            <td>
              {driveWords(found[type].activation)} <span class="quiet">{percent(found[type].activation)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
