/** The squad sheet: names and races give every runner's own paces for one session. */
import { parseSession } from "../../../sim/training/notation/parse.ts";
import { choiceField, privately, textField, type Field } from "../../kit/field.ts";
import { defineFigure, type FigureState } from "../../kit/figure.ts";

/** Invented runners, who stand in the list until the reader has written another one. */
export const exampleList = `Ada Brandt, 5 km, 19:10
Tomás Rey, 10 km, 40:05
Noor Haddad, 5 km, 20:02
Jonas Weiß, half, 1:35:20
Mei Tanaka, 5 km, 21:34
Sam Okafor, 10 km, 45:30
Lena Vogt, 3 km, 12:48
Ivo Petrov, 5 km, 23:40
Ruth Cole, 10 km, 49:50
Paul Ek, 5 km, 25.15`;

export const sessionIdeas = [
  "4x4min@I r3min",
  "3x8min@T r2min",
  "6x1000m@I r2min",
  "8x400m@R r400m",
  "20min@T",
] as const;

/** A session that can be read: any other text of a link is refused. */
const sessionField = (key: string, fallback: string): Field<string> => ({
  key,
  default: fallback,
  read: (text) => (parseSession(text).ok ? text : undefined),
  write: (text) => text,
  allowed: "a session such as 4x4min@I r3min",
});

/** Everything that says something about people stays in the fragment, which no server is sent. */
const fields = {
  list: privately(textField("squad", { maxLength: 4000, default: exampleList })),
  session: privately(sessionField("session", sessionIdeas[0])),
  /** Who was put into another group, see `moves.ts`. */
  moved: privately(textField("moved", { maxLength: 2000, default: "" })),
  /** The runner whose link was opened. */
  name: privately(textField("name", { maxLength: 100, default: "" })),
  table: choiceField("table", ["session", "paces"] as const, "session"),
  unit: choiceField("u", ["km", "mi"] as const, "km"),
};

export const figure = defineFigure({
  id: "squad",
  title: "One session for a whole squad: groups, and every runner's own pace, meters and lap times on one sheet.",
  question: "What does each runner of your squad run today?",
  grade: "convention",
  fields,
  keptBeside: [],
  presets: {
    threshold: { name: "Threshold repeats", state: { session: "3x8min@T r2min" } },
    paces: { name: "A table of all paces", state: { table: "paces" } },
  },
  frameHeight: { narrow: 1900, wide: 1300 },
});

export type SquadAnswers = FigureState<typeof figure>;
