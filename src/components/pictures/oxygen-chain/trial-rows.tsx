/** Trials in three groups, each group on an axis of its own: a line for each arm, with a dot, its interval and its words. */
import type { Trial, TrialFinding } from "../../../sim/evidence.ts";
import { decimals } from "../../../words/numbers.ts";
import { scaleOf } from "../../plot/axis.ts";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";

export interface TrialGroup {
  readonly name: string;
  /** What the axis counts. */
  readonly counts: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly trials: readonly Trial[];
}

/** "Helgerud 2007" of "helgerud2007". */
export const trialName = (source: string): string => {
  const [, author = "", year = ""] = /^([a-z]+)(\d{4})$/.exec(source) ?? [];
  return `${author.charAt(0).toUpperCase()}${author.slice(1)} ${year}`;
};

const signed = (value: number, places: number): string => `${value > 0 ? "+" : ""}${decimals(value, places)}`;

/** "4 × 4 min +7.2", "nine with longer intervals 0.8 to 0.9", "threshold: less". */
export function findingWords({ of, value, interval, words }: TrialFinding, unit: Trial["unit"]): string {
  if (value !== null) return `${of} ${signed(value, unit === "%" ? (Number.isInteger(value) ? 0 : 1) : 2)}`;
  if (interval !== null) return `${of} ${interval.low} to ${interval.high}`;
  return `${of}: ${words ?? ""}`;
}

/** A line for the name of a group and one for its axis, and in each trial one for its name and one for each arm. */
const linesOf = ({ trials }: TrialGroup): number =>
  2 + trials.reduce((sum, { findings }) => sum + 1 + findings.length, 0);

/** Lines of all groups. */
export const lineCount = (groups: readonly TrialGroup[]): number =>
  groups.reduce((sum, group) => sum + linesOf(group), 0);

interface FindingProps {
  readonly finding: TrialFinding;
  readonly unit: Trial["unit"];
  readonly x: (value: number) => number;
  readonly right: number;
  /** Width of a letter, px. */
  readonly letter: number;
  /** Middle of its line, px. */
  readonly y: number;
}

function Finding({ finding, unit, x, right, letter, y }: FindingProps) {
  const { value, interval } = finding;
  const text = findingWords(finding, unit);
  const [from, to] = [interval?.low ?? value ?? 0, interval?.high ?? value ?? 0].map((each) => tenth(x(each))) as [
    number,
    number,
  ];
  const isDifference = value === null && interval === null && unit === "L/min";
  const behind = (isDifference ? from - 14 : to) + 9;
  const fits = behind + letter * text.length <= right;
  return (
    <g class="plot-dot tone-ink">
      {interval !== null && (
        <line class={value === null ? "trial-range" : "dot-interval"} x1={from} x2={to} y1={y} y2={y} />
      )}
      {value !== null && <circle class="dot-mark" cx={tenth(x(value))} cy={y} r={4} />}
      <text class="trial-arm" x={tenth(fits ? behind : from - 9)} y={y + 4} text-anchor={fits ? "start" : "end"}>
        {text}
      </text>
    </g>
  );
}

/** All groups under each other; each line has the same height. */
export const trialRows =
  (groups: readonly TrialGroup[]): Mark =>
  ({ left, right, top, bottom }) => {
    const line = (bottom - top) / lineCount(groups);
    const letter = right - left > 500 ? 6.9 : 7.2;
    let at = 0;
    const next = (): number => tenth(top + line * (at++ + 0.5));
    return (
      <g class="trial-rows">
        {groups.map((group) => {
          const x = scaleOf({ domain: group.domain, label: group.counts }, [left, right]);
          const named = next();
          const from = tenth(named + line / 2);
          const rows = group.trials.map((trial) => ({
            trial,
            name: next(),
            findings: trial.findings.map((finding) => ({ finding, y: next() })),
          }));
          const axis = next();
          return (
            <g key={group.name}>
              {group.ticks.map((tick) => (
                <g key={tick}>
                  <line class="grid" x1={tenth(x(tick))} x2={tenth(x(tick))} y1={from} y2={tenth(axis - line / 2)} />
                  <text class="tick" x={tenth(x(tick))} y={axis} text-anchor="middle">
                    {signed(tick, Number.isInteger(tick) ? 0 : 1)}
                  </text>
                </g>
              ))}
              <text class="row-label" x={left} y={named + 4}>
                {group.name}
                <tspan class="trial-counts">, {group.counts}</tspan>
              </text>
              {rows.map(({ trial, name, findings }) => (
                <g key={trial.source}>
                  <text class="trial-arm" x={left} y={name + 4}>
                    <tspan class="trial-name">{trialName(trial.source)}</tspan>: {trial.who}
                  </text>
                  {findings.map(({ finding, y }) => (
                    <Finding
                      key={finding.of}
                      finding={finding}
                      unit={trial.unit}
                      x={x}
                      right={right}
                      letter={letter}
                      y={y}
                    />
                  ))}
                </g>
              ))}
            </g>
          );
        })}
      </g>
    );
  };
