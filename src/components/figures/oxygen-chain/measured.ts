/** What studies found of one step, as the page hands it to the picture. */
export interface ChainMeasured {
  /** "Jacobs 2013". */
  readonly name: string;
  readonly step: "delivery" | "mitochondria";
  /** Change of the step, as a fraction. */
  readonly change: number;
  /** Of VO2max, as a fraction. */
  readonly gain: number;
}
