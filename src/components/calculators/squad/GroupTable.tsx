/** One session, many runners: the groups, and each runner's pace, meters and lap times. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { metersPer, type LengthUnit } from "../../../words/units.ts";
import { untranslated } from "../../kit/untranslated.ts";
import { GroupHandle } from "./GroupHandle.tsx";
import type { Entry, Group, Sheet } from "./model.ts";
import { groupLetters } from "./moves.ts";
import { groupWords, paceText, raceWords, rangeText, speedText, splitText, workHead, workText } from "./words.ts";

interface Props {
  readonly sheet: Sheet & { readonly main: NonNullable<Sheet["main"]> };
  readonly unit: LengthUnit;
  /** The runner whose sheet is open. */
  readonly chosen: string;
  /** That runner's sheet, to open under the name; false where it stands elsewhere. */
  readonly card: ComponentChildren;
  readonly onMove: (name: string, group: number) => void;
  /** A name was pressed. */
  readonly onChoose: (name: string) => void;
}

const bandHeads = {
  easy: "Easy",
  marathon: "Marathon",
  threshold: "Thresh.",
  interval: "Interval",
  repetition: "Rep",
  strides: "Stride",
} as const;

/** Other paces than the session's, for the warm-up and for another day. */
const otherPaces = (["threshold", "interval", "repetition"] as const).map(
  (band) => [band, ({ threshold: "T", interval: "I", repetition: "R" } as const)[band]] as const,
);

/** Whether one repeat has a column of its own: not where it is a lap, half of one, or as long as what the pace is for. */
const hasRepeatColumn = ({ work }: Props["sheet"]["main"], unit: LengthUnit): boolean =>
  "time" in work || ![200, 400, Math.round(metersPer[unit])].includes(Math.round(work.distance));

interface RowProps extends Props {
  readonly entry: Entry;
  readonly onOver: (group: number | null) => void;
}

function Row({ sheet, unit, chosen, card, entry, onOver, onMove, onChoose }: RowProps) {
  const { main } = sheet;
  const { runner, paces, pace, group } = entry;
  const others = otherPaces.filter(([band]) => band !== main.band).slice(0, 2);
  const isOpen = runner.name === chosen && card !== false;
  return (
    <>
      <tr class={runner.name === chosen ? "squad-chosen" : undefined}>
        <th scope="row" {...untranslated}>
          <span class="on-paper">{runner.name}</span>
          <button
            type="button"
            class="squad-name"
            aria-expanded={isOpen}
            onClick={() => {
              onChoose(runner.name);
            }}
          >
            {runner.name}
          </button>
        </th>
        <td class="squad-wide quiet">{raceWords(runner)}</td>
        <td class="squad-wide" {...untranslated}>
          {rangeText(paces.E, unit)}
        </td>
        {others.map(([band, letter]) => (
          <td key={band} class="squad-wide" {...untranslated}>
            {paceText(paces[letter], unit)}
          </td>
        ))}
        <td class="squad-pace" {...untranslated}>
          {paceText(pace, unit)}
        </td>
        {hasRepeatColumn(main, unit) && <td {...untranslated}>{workText(entry, main)}</td>}
        <td {...untranslated}>{splitText(entry, 400)}</td>
        <td class="squad-wide" {...untranslated}>
          {splitText(entry, 200)}
        </td>
        <td class="squad-wide" {...untranslated}>
          {speedText(pace, unit)}
        </td>
        <td class="squad-move">
          <GroupHandle
            name={runner.name}
            group={group}
            onOver={onOver}
            onMove={(to) => {
              onMove(runner.name, to);
            }}
          />
        </td>
      </tr>
      {isOpen && (
        <tr class="squad-detail">
          <td colSpan={11}>{card}</td>
        </tr>
      )}
    </>
  );
}

function GroupHead({ group, unit }: { readonly group: Group; readonly unit: LengthUnit }) {
  return (
    <tr class="squad-group">
      <th scope="rowgroup" colSpan={11}>
        <span>
          <strong>Group {groupLetters[group.group]}</strong> <span class="quiet">{groupWords(group, unit)}</span>
        </span>
        <span class="squad-lap">
          lap of 400 m in <strong>{splitText(group, 400)}</strong>
        </span>
      </th>
    </tr>
  );
}

export function GroupTable(props: Props) {
  const { sheet, unit, onMove } = props;
  const { main, groups } = sheet;
  const table = useRef<HTMLTableElement>(null);
  const [over, setOver] = useState<number | null>(null);
  /** A moved runner's row is a new one, and the focus must follow it. */
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    const handles = [...(table.current?.querySelectorAll<HTMLElement>(".squad-handle") ?? [])];
    handles.find((handle) => handle.dataset["name"] === moved.current)?.focus();
    moved.current = null;
  }, [sheet]);
  const others = otherPaces.filter(([band]) => band !== main.band).slice(0, 2);
  return (
    <table class="squad-table" ref={table}>
      <caption class="visually-hidden">Paces in minutes per {unit}, by group</caption>
      <thead>
        <tr>
          <th scope="col">Runner</th>
          <th scope="col" class="squad-wide">
            Race
          </th>
          <th scope="col" class="squad-wide">
            Easy
          </th>
          {others.map(([band]) => (
            <th key={band} scope="col" class="squad-wide">
              {bandHeads[band]}
            </th>
          ))}
          <th scope="col" class="squad-pace">
            {bandHeads[main.band]} <span class="squad-unit">/{unit}</span>
          </th>
          {hasRepeatColumn(main, unit) && <th scope="col">{workHead(main).replaceAll(" ", "\u00a0")}</th>}
          <th scope="col">{"400\u00a0m"}</th>
          <th scope="col" class="squad-wide">
            200 m
          </th>
          <th scope="col" class="squad-wide">
            {unit === "km" ? "km/h" : "mph"}
          </th>
          <th scope="col" class="squad-move">
            <span class="visually-hidden">Group</span>
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.group} data-group={group.group} class={over === group.group ? "squad-over" : undefined}>
          <GroupHead group={group} unit={unit} />
          {group.entries.map((entry) => (
            <Row
              key={entry.runner.name}
              {...props}
              entry={entry}
              onOver={setOver}
              onMove={(name, to) => {
                moved.current = name;
                onMove(name, to);
              }}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
