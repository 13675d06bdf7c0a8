/** What the changed week holds beside the stalled one: hard minutes by two counts, and Daniels’ limit for each kind of session. */
import { schemes } from "../../../sim/training/zones.ts";
import { BarRow } from "./BarRow.tsx";
import type { AddOneBackData } from "./data.ts";
import { newKinds, stalledDays, workKinds, type Days } from "./days.ts";
import { countOf, type WeekCount } from "./week.ts";
import { countNames, kindNames } from "./words.ts";

const stalled = countOf(stalledDays);

export function HardMinutes({ count }: { readonly count: WeekCount }) {
  const most = Math.max(stalled.hard.article, count.hard.article);
  return (
    <div class="aob-panel">
      <p class="aob-caption">Hard minutes in the week</p>
      {schemes.map((scheme) => (
        <div key={scheme}>
          <p>{countNames[scheme]}</p>
          <BarRow look="before" value={stalled.hard[scheme]} most={most} words={`${stalled.hard[scheme]} before`} />
          <div class="after-guess">
            <BarRow look="after" value={count.hard[scheme]} most={most} words={`${count.hard[scheme]} now`} />
          </div>
        </div>
      ))}
    </div>
  );
}

export function Caps({ days, data }: { readonly days: Days; readonly data: AddOneBackData }) {
  const all = days.flatMap(({ work }) => work);
  const most = Math.max(...workKinds.map((kind) => data.caps[kind]));
  return (
    <div class="aob-panel">
      <p class="aob-caption">Daniels’ cap for one session</p>
      {workKinds.flatMap((kind) => {
        const work = all.find((each) => each.kind === kind);
        if (work === undefined) return [];
        const isYours = newKinds.some((each) => each === kind);
        return [
          <div key={kind} class={isYours ? "after-guess" : undefined}>
            <p>
              {work.minutes} min {kindNames[kind]}
            </p>
            <BarRow
              look={isYours ? "yours" : "after"}
              value={work.minutes}
              most={most}
              words={`cap ${data.caps[kind]} min`}
              limit={data.caps[kind]}
            />
          </div>,
        ];
      })}
      <p class="aob-note">A coach’s convention with no trial behind it, for a week of 70 km and a VDOT of 45.</p>
    </div>
  );
}
