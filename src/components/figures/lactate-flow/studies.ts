/** What studies found after training: how much carrier protein there was, and once how much it carried. */
export interface CarrierFinding {
  /** What was measured. */
  readonly of: "MCT4" | "MCT1" | "transport";
  /** Change in percent; null where we know the direction at most: "up", or no significant change. */
  readonly change: number | null;
  readonly direction: "up" | "none";
}

export interface CarrierStudy {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who did what, in plain words. */
  readonly training: string;
  readonly findings: readonly CarrierFinding[];
}

const up = (of: CarrierFinding["of"], change: number): CarrierFinding => ({ of, change, direction: "up" });
const unread = (of: CarrierFinding["of"], direction: CarrierFinding["direction"]): CarrierFinding => ({
  of,
  change: null,
  direction,
});

/** People first, then horses. Every row was read in an abstract at least. */
export const carrierStudies: readonly CarrierStudy[] = [
  { source: "fransson2018", training: "Soccer players, small-sided games, 4 weeks", findings: [up("MCT4", 61)] },
  { source: "fransson2018", training: "Soccer players, all-out runs, 4 weeks", findings: [up("MCT4", 30)] },
  {
    source: "pilegaard1999",
    training: "Hard kicking with one leg, 8 weeks",
    findings: [up("MCT4", 32), up("MCT1", 76)],
  },
  { source: "pilegaard1999", training: "The same legs: what their carriers carried", findings: [up("transport", 12)] },
  {
    source: "green2002",
    training: "One easy ride of 5 to 6 hours",
    findings: [unread("MCT1", "up"), unread("MCT4", "up")],
  },
  { source: "bonen1998", training: "Two hours a day at 65 %, 1 week", findings: [up("MCT1", 18)] },
  { source: "gunnarsson2012", training: "One speed session a week, 5 weeks", findings: [up("MCT1", 9)] },
  { source: "bickham2006", training: "Runners, short sprints, 6 weeks", findings: [unread("MCT4", "none")] },
  { source: "milioni2019", training: "Runners, intervals, 6 weeks", findings: [unread("MCT4", "none")] },
  {
    source: "kitaoka2010",
    training: "Horses, 1 to 2 min at 100 %, 7 weeks",
    findings: [unread("MCT1", "none"), unread("MCT4", "none")],
  },
];
