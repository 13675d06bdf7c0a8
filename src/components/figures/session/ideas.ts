/** Sessions to begin with: ways of running that runners know. */
import type { Session } from "../../../sim/session/session.ts";

export interface Idea {
  readonly name: string;
  readonly session: Partial<Session> & Pick<Session, "intensity" | "form">;
}

export const ideas: readonly Idea[] = [
  { name: "Easy 45 min", session: { intensity: 0.65, form: "steady", duration: 2700 } },
  {
    name: "4 × 4 min",
    session: { intensity: 0.95, form: "repeats", repeats: 4, work: 240, recovery: 180, recoveryForm: "jog" },
  },
  { name: "Tempo 20 min", session: { intensity: 0.88, form: "steady", duration: 1200 } },
  { name: "Long run 2 h", session: { intensity: 0.65, form: "steady", duration: 7200 } },
  {
    name: "10 × 1 min",
    session: { intensity: 1.1, form: "repeats", repeats: 10, work: 60, recovery: 60, recoveryForm: "jog" },
  },
  {
    name: "8 × 20 s sprint",
    session: { intensity: 1.6, form: "repeats", repeats: 8, work: 20, recovery: 180, recoveryForm: "stand" },
  },
];

/** Whether a session is this one, whatever stands in fields that are not in use. */
export const isIdea = (idea: Idea, session: Session): boolean =>
  (Object.keys(idea.session) as (keyof Session)[]).every((name) => idea.session[name] === session[name]);
