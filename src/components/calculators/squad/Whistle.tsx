/** How far each runner has run when the time of one repeat is over. */
import { dot } from "../../plot/marks/dot.tsx";
import { Plot } from "../../plot/Plot.tsx";
import type { Entry, Sheet } from "./model.ts";
import { groupLetters } from "./moves.ts";
import { amountWords, metersText } from "./words.ts";

interface Line {
  readonly label: string;
  /** Null for the name of a group. */
  readonly entry: Entry | null;
}

const longestName = 14;
const shortName = (name: string): string => {
  const [first = ""] = name.split(" ");
  return first.length > longestName ? `${first.slice(0, longestName - 1)}…` : first;
};

export function Whistle({ sheet: { groups, main } }: { readonly sheet: Sheet }) {
  if (main === null || !("time" in main.work) || groups.length === 0) return null;
  const lines = groups.flatMap(({ group, entries }): Line[] => [
    { label: `Group ${groupLetters[group] ?? ""}`, entry: null },
    ...entries.map((entry) => ({ label: shortName(entry.runner.name), entry })),
  ]);
  const distances = lines.flatMap(({ entry }) => entry?.work?.distance ?? []);
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const room = Math.max(50, (most - least) * 0.25);
  const title = `When the whistle blows after ${amountWords(main.work)}`;
  return (
    <section class="squad-whistle" aria-labelledby="squad-whistle-title">
      <h3 id="squad-whistle-title">{title}</h3>
      <Plot
        title={`${title}: meters each has run, from ${metersText(most)} to ${metersText(least)}`}
        x={{ domain: [Math.max(0, least - room), most + room], label: "meters run" }}
        y={{
          domain: [lines.length - 0.4, -0.6],
          label: "",
          ticks: lines.map(({ label }, value) => ({ value, label })),
        }}
        margin={{ left: 92, top: 6, right: 48 }}
        height={48 + 20 * lines.length}
        marks={[
          dot(
            lines.flatMap(({ entry }, y) =>
              entry === null || entry.work === null
                ? []
                : [{ x: entry.work.distance, y, tone: "tone-ink", stem: true, label: metersText(entry.work.distance) }],
            ),
          ),
        ]}
      />
    </section>
  );
}
