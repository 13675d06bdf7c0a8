/** Sessions to begin with: ways of running that runners know. */
import type { SessionSettings } from "../../../state/simulator/session.ts";

export interface Idea {
  readonly name: string;
  readonly session: Partial<SessionSettings> & Pick<SessionSettings, "intensity" | "form">;
}

export const ideas: readonly Idea[] = [
  { name: "Easy run", session: { intensity: 65, form: "steady", minutes: 45 } },
  { name: "Long run", session: { intensity: 65, form: "steady", minutes: 120 } },
  { name: "Tempo", session: { intensity: 88, form: "steady", minutes: 20 } },
  { name: "5 × 4 min", session: { intensity: 98, form: "repeats", reps: 5, work: 240, pause: 180, rest: "jog" } },
  { name: "10 × 1 min", session: { intensity: 110, form: "repeats", reps: 10, work: 60, pause: 60, rest: "jog" } },
  {
    name: "8 × 20 s sprint",
    session: { intensity: 180, form: "repeats", reps: 8, work: 20, pause: 180, rest: "stand" },
  },
];

/** Whether a session is this one, whatever stands in fields that are not in use. */
export const isIdea = (idea: Idea, session: SessionSettings): boolean =>
  (Object.keys(idea.session) as (keyof SessionSettings)[]).every((name) => idea.session[name] === session[name]);
