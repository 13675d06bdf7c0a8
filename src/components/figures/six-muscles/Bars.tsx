/**
 * Six muscles and their fibers as bars, in the order in which they join, with one line through all of them. On a wide
 * screen the bars stand, on a phone they lie; the style sheet shows one of the two.
 */
import { ovalSize } from "../../../muscle/oval.ts";
import { edgeWidth } from "../../../muscle/thumbprint-levels.ts";
import { fiberTypes, type Composition, type FiberType, type Recruitment } from "../../../sim/index.ts";
import { untranslated } from "../../kit/untranslated.ts";
import { fiberLooks } from "../../muscle/thumbprint-parts.ts";
import "../../muscle/thumbprint.css";
import { muscles } from "./muscles.ts";
import { calledOn, lineWords, shareHead, whoseMuscle } from "./words.ts";

interface Props {
  /** Fraction of VO2max. */
  readonly intensity: number;
  /** Share of all fibers that work. */
  readonly working: number;
  /** One for each of `muscles`. */
  readonly found: readonly Recruitment[];
  /** Begins the ids of the fibers’ outlines in the page (`Figure.astro`). */
  readonly cells: string;
}

/** Px. */
const width = 100;
/** Fibers drawn of each muscle. */
const fibers = 90;

interface Stretch {
  readonly type: FiberType;
  readonly isAtWork: boolean;
  readonly from: number;
  readonly to: number;
}

/** A muscle's fibers in the order in which they join: each type whole, and over it the part that works. */
export function stretches(mix: Composition, working: number): readonly Stretch[] {
  let start = 0;
  return fiberTypes.flatMap((type) => {
    const from = start;
    const to = from + mix[type];
    start = to;
    return [
      { type, isAtWork: false, from, to },
      { type, isAtWork: true, from, to: Math.min(to, Math.max(from, working)) },
    ].filter((each) => each.to - each.from > 1e-9);
  });
}

const share = (value: number): string => `${Math.round(1000 * value) / 10}%`;

const names = { I: "slow", IIa: "fast (IIa)", IIx: "IIx" } as const;

interface BarProps {
  readonly mix: Composition;
  readonly working: number;
  readonly stands: boolean;
  /** Whether the types are named in it. */
  readonly isNamed: boolean;
  /** What stands at the line; null for a bar without. */
  readonly handle: ReturnType<typeof lineWords> | null;
}

/** The line's handle: beside the first of the standing bars, under the last of those that lie. */
function Handle({
  working,
  stands,
  handle: [effort, called],
}: Pick<BarProps, "working" | "stands"> & { readonly handle: ReturnType<typeof lineWords> }) {
  if (stands) {
    return (
      <svg class="six-handle after-guess" x="-88" y={share(1 - working)} overflow="visible">
        <path d="M78 -7l10 7l-10 7z" />
        {[...effort.split(/ (?=calls)/), ...called.split(/ (?=the)/)].map((each, line) => (
          <text key={each} x="74" y={15 * line - 18} text-anchor="end">
            {each}
          </text>
        ))}
      </svg>
    );
  }
  const side = working < 0.5 ? "start" : "end";
  return (
    <svg class="six-handle after-guess" x={share(working)} y="100%" overflow="visible">
      {[effort, called].map((each, line) => (
        <text key={each} x={side === "start" ? -2 : 2} y={16 * (line + 1)} text-anchor={side}>
          {each}
        </text>
      ))}
    </svg>
  );
}

function Bar({ mix, working, stands, isNamed, handle }: BarProps) {
  return (
    <svg class={stands ? "six-bar six-bar-stands" : "six-bar six-bar-lies"} aria-hidden="true">
      {stretches(mix, working).map(({ type, isAtWork, from, to }) => (
        <rect
          key={`${type} ${isAtWork}`}
          class={`type-${type} ${isAtWork ? "at-work after-guess" : "waits"}`}
          {...(stands
            ? { x: "22%", width: "56%", y: share(1 - to), height: share(to - from) }
            : { y: "15%", height: "70%", x: share(from), width: share(to - from) })}
        />
      ))}
      {isNamed &&
        stretches(mix, 0).map(({ type, from, to }) => (
          <text
            key={type}
            class={`six-bar-name type-${type} ${(from + to) / 2 < working ? "on-work" : ""}`}
            {...(stands
              ? { x: "50%", y: share(1 - (from + to) / 2), "text-anchor": "middle", dy: 4 }
              : { x: share(from), dx: 8, y: "50%", dy: 4 })}
          >
            {names[type]}
          </text>
        ))}
      <line
        class="six-line after-guess"
        {...(stands
          ? { x1: handle === null ? "0" : "-8", x2: "100%", y1: share(1 - working), y2: share(1 - working) }
          : { y1: "0", y2: "100%", x1: share(working), x2: share(working) })}
      />
      {handle !== null && <Handle working={working} stands={stands} handle={handle} />}
    </svg>
  );
}

/** The same fibers in each muscle, in the order in which they join: only their types differ. */
function Fibers({ intensity, mix, cells }: Pick<Props, "intensity" | "cells"> & { mix: Composition }) {
  return (
    <g class="thumbprint-fibers" stroke-width={Math.round((edgeWidth(width) * ovalSize.width) / width)}>
      {fiberLooks(intensity, fibers, mix).map(({ type, drive }, fiber) => (
        <use key={fiber} href={`#${cells}-${fiber}`} class={`type-${type} drive-${drive}`} />
      ))}
    </g>
  );
}

export function Bars({ intensity, working, found, cells }: Props) {
  const handle = lineWords(intensity, working);
  return (
    <ul class="six-muscles-row">
      {muscles.map((mix, index) => (
        <li key={mix.id} data-muscle={mix.id}>
          <svg
            class="thumbprint six-muscle"
            viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}
            width={width}
            height={Math.round((width * ovalSize.height) / ovalSize.width)}
            aria-hidden="true"
          >
            <Fibers intensity={intensity} mix={mix} cells={cells} />
          </svg>
          <p class="six-muscle-name">
            {mix.name} <span>{whoseMuscle(mix)}</span>
          </p>
          <Bar mix={mix} working={working} stands isNamed={index === 0} handle={index === 0 ? handle : null} />
          <Bar
            mix={mix}
            working={working}
            stands={false}
            isNamed={index === 0}
            handle={index === muscles.length - 1 ? handle : null}
          />
          <p class="six-muscle-share">
            {index === 0 && <small class="after-guess">{shareHead}</small>}
            <span class="after-guess" {...untranslated}>
              {calledOn(found[index] as Recruitment)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
