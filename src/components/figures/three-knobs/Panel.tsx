/** One muscle with its knob: the cells, how fast they fire, what can be counted inside, and the force from outside. */
import type { ComponentChildren } from "preact";
import { ovalSize } from "../../../muscle/oval.ts";
import { polygonPath } from "../../../muscle/polygon-path.ts";
import { compositions, fiberTypes, type MotorUnitPool } from "../../../sim/index.ts";
import { untranslated } from "../../kit/untranslated.ts";
import { driveStep } from "../../../words/recruitment.ts";
import { typesIn } from "../../muscle/default-units.ts";
import { likeCells, type Seat } from "./cells.ts";
import { drives, ratesOf } from "./knobs.ts";
import { outlineOf, profileOf, profileSize } from "./profile.ts";
import "./style.css";
import { barsName, forceText, muscleName } from "./words.ts";

interface MuscleProps {
  readonly seats: readonly Seat[];
  readonly muscle: MotorUnitPool;
  /** Of every fiber, as a multiple of that before. */
  readonly strength: number;
  readonly label: string;
}

/** Of its hue, percent, in a fiber that is barely driven. */
const faintest = 8;

function Muscle({ seats, muscle, strength, label }: MuscleProps) {
  return (
    <svg class="knob-muscle" viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`} role="img" aria-label={label}>
      {likeCells(seats, drives(muscle), strength).map(({ type, driven, path }) => (
        <path
          key={`${type} ${driven}`}
          class={`type-${type} knob-cell drive-${driveStep(driven)}`}
          fill={
            driven === 0
              ? undefined
              : `color-mix(in oklab, var(--c) ${Math.round(faintest + (100 - faintest) * driven)}%, var(--tissue))`
          }
          d={path}
        />
      ))}
    </svg>
  );
}

interface ProfileProps {
  readonly rates: Float64Array;
  /** Before any change, drawn as a line; null where this is the muscle before. */
  readonly before: Float64Array | null;
}

/** The facts under it say the same in words. */
function Profile({ rates, before }: ProfileProps) {
  const types = typesIn(compositions[0]);
  const { width, height } = profileSize;
  return (
    <svg class="knob-profile" viewBox={`0 -1 ${width} ${height + 2}`} aria-hidden="true">
      {fiberTypes.map((type) => (
        <path key={type} class={`type-${type} knob-rates`} d={profileOf(rates, types, type)} />
      ))}
      {before !== null && <path class="knob-was" d={outlineOf(before)} />}
      <path class="knob-base" d={`M0 ${height}H${width}`} />
    </svg>
  );
}

/** Force that would fill the width, as a fraction of the full force before: beyond the strongest bar there is room for its number. */
const widest = 1.5;
const across = (force: number): string => `${Math.round((10_000 * force) / widest) / 100}%`;

interface BarsProps {
  readonly force: number;
  readonly limit: number;
  /** Of the muscle before, where it is another. */
  readonly before: { readonly force: number; readonly limit: number } | null;
}

function Bars({ force, limit, before }: BarsProps) {
  return (
    <svg class="knob-bars" width="100%" height="46" role="img" aria-label={barsName(force, limit)}>
      <rect class="knob-now" x="0" y="1" width={across(force)} height="20" />
      <text class="knob-on-bar" x="6" y="15">
        force
      </text>
      <text class="knob-number" x={across(force)} dx="6" y="15" {...untranslated}>
        {forceText(force)}
      </text>
      <rect class="knob-limit" x="1" y="26" width={across(limit)} height="18" />
      <text class="knob-in-bar" x="6" y="39">
        at the limit
      </text>
      <text class="knob-number" x={across(limit)} dx="7" y="39" {...untranslated}>
        {forceText(limit)}
      </text>
      {before !== null && (
        <>
          <line class="knob-tick" x1={across(before.force)} x2={across(before.force)} y1="1" y2="21" />
          <line class="knob-limit-tick" x1={across(before.limit)} x2={across(before.limit)} y1="24" y2="46" />
        </>
      )}
    </svg>
  );
}

/** A muscle as it is drawn, with what can be counted in it. */
export interface ShownMuscle {
  readonly name: string;
  readonly pool: MotorUnitPool;
  /** Of every fiber, as a multiple of that before. */
  readonly strength: number;
  readonly force: number;
  readonly limit: number;
  /** First what the knob is about. */
  readonly facts: readonly [string, string];
}

interface Props {
  readonly shown: ShownMuscle;
  /** The muscle before any change, where this is another. */
  readonly before: ShownMuscle | null;
  /** The knob, or what stands in its place. */
  readonly head: ComponentChildren;
  /** Whether the muscle after the change still waits for the guess. */
  readonly isLocked?: boolean;
  readonly seats: readonly Seat[];
}

/** A leg that waits for the guess: its cells without a color, the force that it has reached, and no limit. */
function Locked({ seats, force }: { readonly seats: readonly Seat[]; readonly force: number }) {
  return (
    <>
      <div class="knob-cells knob-locked before-guess needs-js" aria-hidden="true">
        <svg class="knob-muscle" viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}>
          <path class="knob-hidden-cells" d={seats.map(({ cell }) => polygonPath(cell)).join("")} />
          <text
            class="knob-hidden-mark"
            x={ovalSize.width / 2}
            y={ovalSize.height / 2}
            text-anchor="middle"
            dy="0.35em"
          >
            ?
          </text>
        </svg>
      </div>
      <div class="knob-locked knob-locked-bars before-guess needs-js" aria-hidden="true">
        <svg class="knob-bars" width="100%" height="46">
          <rect class="knob-now" x="0" y="1" width={across(force)} height="20" />
          <text class="knob-on-bar" x="6" y="15">
            force
          </text>
          <text class="knob-number" x={across(force)} dx="6" y="15" {...untranslated}>
            {forceText(force)}
          </text>
          <rect class="knob-limit knob-limit-hidden" x="1" y="26" width={across(1)} height="18" />
          <text class="knob-in-bar" x="6" y="39">
            at the limit: ?
          </text>
        </svg>
      </div>
    </>
  );
}

export function Panel({ shown, before, head, seats, isLocked = false }: Props) {
  const { name, pool, strength, force, limit, facts } = shown;
  const waits = before === null ? "" : "after-guess";
  return (
    <li class="knob-panel">
      <div class="knob-head">{head}</div>
      <div class={`knob-cells ${waits}`}>
        <Muscle seats={seats} muscle={pool} strength={strength} label={muscleName(name, facts)} />
      </div>
      <div class={`knob-inside ${waits}`}>
        <Profile rates={ratesOf(pool)} before={before === null ? null : ratesOf(before.pool)} />
        <p class="knob-facts">
          <span class={before === null ? undefined : "knob-moved"}>{facts[0]}</span>
          <span>{facts[1]}</span>
        </p>
      </div>
      <div class={waits === "" ? undefined : waits}>
        <Bars force={force} limit={limit} before={before} />
      </div>
      {isLocked && <Locked seats={seats} force={force} />}
    </li>
  );
}
