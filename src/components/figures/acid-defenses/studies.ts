/** What studies found of the buffer capacity of muscle after weeks of training. Every row was read in an abstract at least. */
export interface CapacityStudy {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who did what, in plain words. */
  readonly training: string;
  /** Capacity before and after, mmol/kg dry mass per unit of pH; null where we read no value. */
  readonly capacity: readonly [before: number, after: number] | null;
  /** What they report: a rise, or none that counts. */
  readonly direction: "up" | "none";
}

/** Those that speak for hard training first, then those against. */
export const capacityStudies: readonly CapacityStudy[] = [
  { source: "edge2006", training: "Women, hard intervals, 5 weeks", capacity: [123, 153], direction: "up" },
  { source: "edge2006", training: "Women, as much work, but easier", capacity: [130, 133], direction: "none" },
  { source: "bishop2009", training: "Men in team sports, intervals", capacity: [139, 152], direction: "up" },
  { source: "desallespainelli2018", training: "Vegetarian men, intervals, 12 weeks", capacity: null, direction: "up" },
  { source: "gibala2006", training: "Six sessions of sprints, 2 weeks", capacity: null, direction: "up" },
  { source: "gibala2006", training: "Long rides at about 65 %, 2 weeks", capacity: null, direction: "up" },
  { source: "baguet2011training", training: "Sprints, 5 weeks", capacity: null, direction: "none" },
];

/** What studies found of carnosine itself, in words. */
export const carnosineStudies = [
  {
    source: "desallespainelli2018",
    training: "20 vegetarian men, 12 weeks of intervals or none, without the supplement",
    found: "rose with intervals.",
  },
  { source: "baguet2011training", training: "Sprints, 5 weeks, with or without meat", found: "no change." },
  {
    source: "bex2015",
    training: "The supplement for 23 days",
    found: "up by 1.91 mmol/L alone, by 2.95 with long easy rides, by 3.26 with sprints. Easy and hard did not differ.",
  },
] as const;
