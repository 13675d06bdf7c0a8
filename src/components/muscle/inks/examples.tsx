/** Every ink at three levels on the group of cells, and at one of them on a phone's muscle: the page of inks, and the goldens. */
import { inkSizes, layOutInks, type InkLayout } from "../../../muscle/inks.ts";
import { acid } from "./acid.tsx";
import { capillaries } from "./capillaries.tsx";
import { drive } from "./drive.tsx";
import { endurance } from "./endurance.tsx";
import type { Ink } from "./ink.ts";
import { InkedMuscle } from "./InkedMuscle.tsx";
import { lactate } from "./lactate.tsx";

interface Level {
  /** "65 % of VO2max". */
  readonly title: string;
  readonly ink: (layout: InkLayout) => Ink;
}

interface InkExample {
  readonly name: string;
  readonly title: string;
  /** How it is read. */
  readonly reading: string;
  /** From the least to the most. */
  readonly levels: readonly [Level, Level, Level];
}

export const group = layOutInks(inkSizes.group);
const phone = layOutInks(inkSizes.phone);

const alike = (pH: number) => ({ I: pH, IIa: pH, IIx: pH });

export const inkExamples: readonly InkExample[] = [
  {
    name: "drive",
    title: "Drive",
    reading: "The fill says how hard the fiber is driven. An edge says that it has been called on.",
    levels: [
      { title: "65 % of VO2max", ink: (layout) => drive(layout, 0.65) },
      { title: "88 % of VO2max", ink: (layout) => drive(layout, 0.88) },
      { title: "110 % of VO2max", ink: (layout) => drive(layout, 1.1) },
    ],
  },
  {
    name: "lactate",
    title: "Lactate",
    reading: "The gaps between fibers fill from the corners. At 12 mmol/L all of them are full.",
    levels: [
      { title: "2 mmol/L", ink: (layout) => lactate(layout, 2) },
      { title: "6 mmol/L", ink: (layout) => lactate(layout, 6) },
      { title: "10 mmol/L", ink: (layout) => lactate(layout, 10) },
    ],
  },
  {
    name: "acid",
    title: "Acid",
    reading: "The lower the pH, the more lines. No line ever moves.",
    levels: [
      { title: "pH 7.0", ink: (layout) => acid(layout, alike(7)) },
      { title: "pH 6.8 in fast fibers, 7.0 in slow", ink: (layout) => acid(layout, { I: 7, IIa: 6.8, IIx: 6.8 }) },
      { title: "pH 6.5 in fast fibers, 6.8 in slow", ink: (layout) => acid(layout, { I: 6.8, IIa: 6.5, IIx: 6.5 }) },
    ],
  },
  {
    name: "endurance",
    title: "Endurance",
    reading: "A core grows. Its share of the cell is what the fiber has gained.",
    levels: [
      { title: "before", ink: (layout) => endurance(layout, { I: 0, IIa: 0, IIx: 0 }) },
      { title: "type I +10 %, IIa +25 %", ink: (layout) => endurance(layout, { I: 0.1, IIa: 0.25, IIx: 0 }) },
      {
        title: "type I +20 %, IIa +50 %, IIx +2 %",
        ink: (layout) => endurance(layout, { I: 0.2, IIa: 0.5, IIx: 0.02 }),
      },
    ],
  },
  {
    name: "capillaries",
    title: "Capillaries",
    reading: "A dot is a capillary, where cells meet. A ring is one that came with training.",
    levels: [
      { title: "before", ink: (layout) => capillaries(layout, 0) },
      { title: "+15 %", ink: (layout) => capillaries(layout, 0.15) },
      { title: "+45 %", ink: (layout) => capillaries(layout, 0.45) },
    ],
  },
];

const labelOf = ({ title }: InkExample, level: Level): string => `${title}: ${level.title}`;

export const GroupPicture = ({ example, level }: { readonly example: InkExample; readonly level: Level }) => (
  <InkedMuscle layout={group} inks={[level.ink(group)]} label={labelOf(example, level)} />
);

export const PhonePicture = ({ example }: { readonly example: InkExample }) => {
  const [, level] = example.levels;
  return <InkedMuscle layout={phone} inks={[level.ink(phone)]} label={labelOf(example, level)} />;
};
