/** The paces calculator: one number about a runner gives training paces or heart rates, each as a range. */
import { longestText } from "../../controls/parsing/normalized.ts";
import { raceChoices } from "../../controls/parsing/races.ts";
import { called, choiceField, percentField, privately, textField, type Field } from "../../kit/field.ts";
import { defineFigure, type FigureState } from "../../kit/figure.ts";

/** What the runner knows. */
export const anchorIds = ["race", "vdot", "pace", "test", "heart"] as const;

export const paceIds = ["easy", "marathon", "threshold", "interval", "rep"] as const;
export type PaceId = (typeof paceIds)[number];

export const systemIds = ["daniels", "seiler", "norway", "essay", "friel", "eighty-twenty"] as const;

/** Where the line through all scales may stand, percent of VO2max. */
export const effortRange = { min: 50, max: 118, step: 1, default: 86 } as const;

/** What says something about the runner stays in the fragment, which no server is sent. */
const typed = (name: string, key: string, text = ""): Field<string> =>
  called(name, privately(textField(key, { maxLength: longestText, default: text })));

export const figure = defineFigure({
  id: "paces",
  title:
    "Training paces or heart rates as ranges, from a race, a test or your heart rate, with the sum behind each number.",
  question: "How fast should you run?",
  grade: "convention",
  fields: {
    anchor: called("starting point", choiceField("a", anchorIds, "race")),
    race: called("race", privately(choiceField("race", raceChoices, "10k"))),
    otherDistance: typed("race distance", "d"),
    raceTime: typed("race time", "t", "47:15"),
    raceConfirmed: privately(choiceField("y", ["no", "yes"] as const, "no")),
    raceAge: called("age of the race", privately(choiceField("o", ["recent", "old"] as const, "recent"))),
    course: called("course", privately(choiceField("c", ["plain", "hills", "heat", "both"] as const, "plain"))),
    weekly: typed("distance a week", "w"),
    vdot: typed("VDOT", "q"),
    pace: typed("threshold pace", "p"),
    testDistance: typed("distance of the test", "x"),
    testRate: typed("heart rate of the test", "h"),
    highest: typed("highest heart rate", "hm"),
    resting: typed("resting heart rate", "hr"),
    threshold: typed("threshold heart rate", "ht"),
    unit: called("unit", choiceField("u", ["km", "mi"] as const, "km")),
    explained: called("explained pace", choiceField("k", paceIds, "threshold")),
    /** Fraction of VO2max. */
    effort: called("effort", percentField("i", effortRange)),
    system: called("system of zones", choiceField("s", systemIds, "daniels")),
  },
  presets: {
    vdot: { name: "From a VDOT of 50", state: { anchor: "vdot", vdot: "50" } },
    heart: { name: "From heart rates", state: { anchor: "heart", highest: "190", resting: "50", system: "norway" } },
  },
  frameHeight: { narrow: 4000, wide: 2650 },
});

export type PacesState = FigureState<typeof figure>;
