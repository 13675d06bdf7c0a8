/** Adaptation against intensity: what the same block would give at another effort, if something about a session stays equal. */
import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { ticks } from "../../../charts/ticks.ts";
import { decimals } from "../../../describe/numbers.ts";
import { gainSentence, shapeSentence } from "../../../describe/simulator/across.ts";
import type { GainAt } from "../../../sim/index.ts";
import { ranges, type Rule } from "../../../state/simulator/state.ts";
import { CursorPlot } from "../frame/CursorPlot.tsx";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Awake } from "./Awake.tsx";
import { gainsAcross, gainAtPercent, onlyInRepeats, state } from "./across.ts";
import { acrossTable } from "./across-table.ts";
import { Constraint } from "./Constraint.tsx";
import type { CostPlot } from "./CostPlot.tsx";
import { PartTools } from "./PartTools.tsx";
import { announcer, choose, commit, set } from "./state.ts";

const lines = [
  { key: "whole", name: "whole muscle", tone: "tone-ink", at: 190, anchor: "end" },
  { key: "I", name: "type I", tone: "type-I", at: 48, anchor: "end" },
  { key: "IIa", name: "type IIa", tone: "type-IIa", at: 118, anchor: "end" },
  { key: "IIx", name: "type IIx", tone: "type-IIx", at: 138, anchor: "start" },
] as const;

const percentAxis = {
  label: "effort, % of VO2max (demand above 100)",
  ticks: ticks([30, 50, 75, 100, 125, 150, 175, 200]),
};
const gainAxis = {
  label: "rise of oxidative capacity, %",
  ticks: ticks([0, 25, 50, 75, 100]),
};

const pointsOf = (found: readonly GainAt[], key: (typeof lines)[number]["key"]) =>
  found.flatMap(({ intensity, oxidative }) =>
    oxidative === null ? [] : [[Math.round(100 * intensity), 100 * oxidative[key]] as const],
  );

/** How far a label stands above its curve, in percent of gain. */
const above = 3;

function curvesOf(found: readonly GainAt[]) {
  return lines.map(({ key, name, tone, at, anchor }) => {
    const points = pointsOf(found, key);
    const near = points.findLast(([x]) => x <= at) ?? points[0];
    return {
      name,
      tone,
      points,
      look: "illustrative" as const,
      ...(near !== undefined && {
        label: { text: name, x: near[0], y: Math.min(97, near[1] + above), anchor },
      }),
    };
  });
}

/** Whether a curve ends where a label at the top would stand, in the highest tenth. */
const fillsTop = (found: readonly GainAt[]): boolean =>
  lines.some(({ key }) => (found.at(-1)?.oxidative?.[key] ?? 0) > 0.9);

const subjectOf = (rule: Rule): string => (rule === "cost" ? "Under this assumed cost" : "Under this rule");

const gainPicture = ["Gain against effort", "#across svg"] as const;
const costPicture = ["What a minute costs", ".across-cost svg"] as const;

function Across() {
  /** Off by default, and fetched when it is asked for; in a box, because a state that is a function would be called. */
  const [cost, setCost] = useState<{ readonly Plot: typeof CostPlot } | null>(null);
  const costWanted = state.value.costShown === "yes";
  useEffect(() => {
    if (!costWanted || cost !== null) return;
    void import("./CostPlot.tsx").then(({ CostPlot: Plot }) => {
      setCost({ Plot });
    });
  }, [costWanted]);
  const across = useComputed(() => gainsAcross());
  const rules = useComputed(() => {
    const { rule, share, cost: method, easyMinutes } = state.value;
    return [rule, share, method, easyMinutes].join(" ");
  });
  const spoken = useRef(rules.peek());
  useSignalEffect(() => {
    if (rules.value === spoken.current) return;
    spoken.current = rules.value;
    announcer.say(() => shapeSentence(across.peek().found, subjectOf(state.peek().rule)));
  });
  const { found, byRaces } = across.value;
  const { weeks, intensity, costShown, rule } = state.value;
  if (weeks === 0) return <p>No weeks of training: set at least one above, and this picture comes back.</p>;
  const repeats = onlyInRepeats(found);
  const says = shapeSentence(found, subjectOf(rule));
  return (
    <>
      <div class="across-parts">
        <Constraint />
        <div class="across-picture">
          <p class="across-says">
            {says} <span class="quiet">{gainSentence(intensity, gainAtPercent(intensity))}</span>
          </p>
          <CursorPlot
            id="across"
            name="Effort, on the curves of gain"
            title={`Rise of oxidative capacity after ${weeks} weeks against effort. ${says}`}
            x={percentAxis}
            y={gainAxis}
            {...(repeats !== null && {
              regions: [
                {
                  from: 100 * repeats,
                  to: ranges.intensity.max,
                  look: "stop" as const,
                  label: "only in repeats",
                  labelAt: fillsTop(found) ? ("bottom" as const) : ("top" as const),
                },
              ],
            })}
            curves={[
              ...curvesOf(found),
              ...(byRaces.length > 0
                ? [
                    {
                      name: "whole muscle by race times",
                      look: "reference" as const,
                      tone: "tone-ink",
                      points: pointsOf(byRaces, "whole"),
                    },
                  ]
                : []),
            ]}
            at={intensity}
            step={1}
            page={10}
            range={[ranges.intensity.min, ranges.intensity.max]}
            spoken={(percent, curve) => {
              const only = repeats !== null && percent >= 100 * repeats ? ", only in repeats" : "";
              const line = curve === null ? undefined : lines[curve];
              const gain = gainAtPercent(percent);
              if (line === undefined || gain === undefined || gain.oxidative === null)
                return `${gainSentence(percent, gain)}${only}`;
              return `${line.name} at ${percent} percent: ${decimals(100 * gain.oxidative[line.key], 0)} percent`;
            }}
            onMove={(percent) => {
              set({ intensity: percent });
            }}
            onCommit={commit}
          />
        </div>
        <div class="across-cost">
          <p class="cost-toggle needs-js">
            <button
              type="button"
              aria-pressed={costShown === "yes"}
              onClick={() => {
                choose({ costShown: costShown === "yes" ? "no" : "yes" });
              }}
            >
              What a minute costs
            </button>{" "}
            <span class="quiet">drawn beside the gain; an assumption</span>
          </p>
          {costShown === "yes" && cost !== null && <cost.Plot x={percentAxis} />}
        </div>
      </div>
      <TableDetails summary="The curves as a table" table={() => acrossTable(across.value.found, 5)} />
      <PartTools
        part="intensity"
        name="gain-against-intensity"
        csv={async () => (await import("./files.ts")).acrossFile(found)}
        pictures={costShown === "yes" ? [gainPicture, costPicture] : [gainPicture]}
        title={says}
      />
    </>
  );
}

export const AcrossPanel = () => (
  <Awake>
    <Across />
  </Awake>
);
