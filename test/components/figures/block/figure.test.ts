import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/block/figure.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { blockFields, mixFields, secondFields, sessionFields } from "../../../../src/components/program/fields.ts";

describe("the block figure", () => {
  it("shares the very fields of a program, so that figures of one scene have one control each", () => {
    for (const [name, field] of Object.entries({ ...sessionFields, ...secondFields, ...blockFields, ...mixFields })) {
      expect(figure.fields[name as keyof typeof figure.fields], name).toBe(field);
    }
  });

  it("carries in its link what is shown of the block: the week, the ranges and the studies", () => {
    const fields = createFields(figure.fields);
    fields.choose({ week: 3, band: "no", studies: "yes" });
    const link = new URLSearchParams(fields.parts().query.map(([key, value]) => [key, value]));
    const opened = createFields(figure.fields);
    opened.open(link);
    expect(opened.state.value).toMatchObject({ week: 3, band: "no", studies: "yes" });
  });

  it("opens links of the old simulator with the same keys", () => {
    const fields = createFields(figure.fields);
    fields.open(
      new URLSearchParams("i=88&m=20&n=4&k=6&z=3&n2=1&i2=120&f2=repeats&r2=8&w2=60&p2=90&q2=stand&mix=distance"),
    );
    expect(fields.refused.value).toEqual([]);
    expect(fields.state.value).toMatchObject({
      intensity: 0.88,
      duration: 1200,
      perWeek: 4,
      weeks: 6,
      weeksOff: 3,
      perWeek2: 1,
      intensity2: 1.2,
      repeats2: 8,
      work2: 60,
      recovery2: 90,
      recoveryForm2: "stand",
      mix: "distance",
    });
  });
});
