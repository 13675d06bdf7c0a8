/** What a comparison tells about the roles of its rows. */
import { describe, expect, test } from "vitest";
import { rolesIn, type Compared, type Role } from "../../../../src/components/figures/model/comparison.ts";

const row = (role: Role): Compared => ({
  quantity: "pH",
  source: "ours",
  unit: "",
  measured: 7,
  model: 7,
  places: 1,
  role,
});
const roles: readonly Role[] = ["calibration", "consistency", "validation"];

describe("the roles that a caption explains", () => {
  test.each(roles)("%s is explained where a row has it, the others are not", (role) => {
    const told = rolesIn([row(role), row(role)]);
    expect(roles.filter((other) => told.includes(`marked ${other}`))).toEqual([role]);
  });

  test("each is explained once, whatever the order of the rows", () => {
    const told = rolesIn([row("validation"), row("calibration"), row("validation"), row("consistency")]);
    expect(told.match(/marked \w+/g)).toEqual(roles.map((role) => `marked ${role}`));
  });
});
