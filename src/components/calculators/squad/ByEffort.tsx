/** Runners below the pace tables: how the session feels, in place of a pace. */
import type { Sheet } from "./model.ts";
import type { Runner } from "./reading.ts";
import { effortWords, raceWords } from "./words.ts";

export function ByEffort({ runners, main }: { readonly runners: readonly Runner[]; readonly main: Sheet["main"] }) {
  if (runners.length === 0) return null;
  return (
    <section class="squad-effort" aria-labelledby="squad-effort-title">
      <h3 id="squad-effort-title">By effort</h3>
      <p>
        The pace tables begin at 5 km in about 30:40, so these runners go by feel: {effortWords(main)}. They start and
        stop with the others, and walk when they like.
      </p>
      <ul>
        {runners.map((runner) => (
          <li key={runner.name}>
            {runner.name}, {raceWords(runner)}
          </li>
        ))}
      </ul>
    </section>
  );
}
