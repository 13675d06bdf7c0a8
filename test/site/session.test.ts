// One session: how hard, how it is run, at which moment and at which pace, and what the figure says of it.
import { describe, expect, it } from "vitest";
import { clock, spell } from "../../src/words/units.ts";
import { paceAtIntensity, timeToExhaustion, vdot } from "../../src/sim/index.ts";
import { drag } from "./support/hands.ts";
import { column, savedImages, savedPictures, savedTable } from "./support/keeping.ts";
import { answer, effort, expectAllChanged, held, modeled, now } from "./support/session-picture.ts";
import { picture, readout, session, strip } from "./support/session-picture.ts";
import { button, changed, expectPairs, expectPercent, expectRefusal, expectWords, field } from "./support/simulator.ts";
import { muscleOf, outlines, percentOf, settledQuery, spoken, useSimulator, wordsOf } from "./support/simulator.ts";

const openSession = useSimulator("figures/session/");

describe("the effort of a session", () => {
  it("moves with the mouse: muscle, words, numbers, held times and the plot follow", async () => {
    const page = await openSession();
    const before = await picture(page);
    expect(await spoken(effort(page))).toBe("65 percent of VO2max, easy");
    expect(before.readout).toEqual(modeled(65));
    await drag(effort(page), 0.13, 0.93, async () => {
      await expect.poll(async () => (await muscleOf(session(page))).IIx.on).toBeGreaterThan(0);
    });
    const percent = await percentOf(session(page));
    expect(percent).toBeGreaterThan(110);
    await expectAllChanged(page, before);
    // The last unit joins at 109.4 %.
    const { I, IIa, IIx } = await muscleOf(session(page));
    for (const type of [I, IIa, IIx]) expect(type.on).toBe(type.all);
    await expect.poll(() => readout(page)).toEqual(modeled(percent));
    await session(page)
      .getByRole("img", { name: new RegExp(`^Leg muscle at ${percent} % of VO2max, .*: `) })
      .waitFor();
  });

  it("moves with the keys, the words under it and its two buttons", async () => {
    const page = await openSession();
    for (const [key, percent] of [
      ["ArrowRight", 66],
      ["PageUp", 76],
      ["PageDown", 66],
      ["ArrowLeft", 65],
      ["Home", 30],
    ] as const) {
      await effort(page).press(key);
      await expect.poll(() => percentOf(session(page)), { message: key }).toBe(percent);
    }
    const before = await picture(page);
    expect(before.muscle.IIx.on).toBe(0);
    await effort(page).press("End");
    await expectPercent(session(page), 200);
    await expectAllChanged(page, before);
    await button(session(page), "threshold").click();
    await expectWords(session(page).locator("output"), "88 % of VO2max · threshold");
    await button(session(page), "Effort: more").click();
    await button(session(page), "Effort: more").click();
    await button(session(page), "Effort: less").click();
    await expectPairs(page, { i: "89" });
  });

  it("comes with the times that the model, races and runners give for it", async () => {
    const page = await openSession("?i=98&m=5");
    await expectWords(now(page), /: all slow fibers, /);
    const { time, durationCurve } = timeToExhaustion(0.98);
    expect(await held(page).allInnerTexts()).toEqual([
      // The most trusted first. Five groups at 100 %: from 269 to 404 s.
      "4 min 29 s to 6 min 44 s at 100 % (5 groups)",
      `about ${spell(durationCurve ?? 0)}`,
      spell(time ?? 0),
    ]);
  });
});

describe("a session that cannot be held", () => {
  it("has no gain as its headline, but that nobody holds it, and where it fails", async () => {
    const page = await openSession();
    await session(page).getByRole("radio", { name: "In repeats" }).check();
    await field(session(page), "Repeats").fill("5");
    await field(session(page), "Each lasts").fill("4 min");
    await field(session(page), "Rest between").fill("3:00");
    await button(session(page), "rep").click();
    await expectWords(
      answer(page),
      /^In our model nobody can finish 5 × 4 min at 110 %, so there is no gain to show\. You stop in repeat [1-5] of 5, /,
    );
    const [, minutes = "0", seconds = "0"] =
      /(\d+) min(?: (\d+) s)? from the start/.exec(await wordsOf(answer(page))) ?? [];
    await session(page)
      .getByText(`stops at ${clock(60 * Number(minutes) + Number(seconds))}`, { exact: true })
      .waitFor();
    await expectWords(now(page), /^5 × 4 min at 110 %, jogging 3 min between, at the start: /);
    await field(session(page), "Each lasts").fill("45 s");
    await field(session(page), "Each lasts").press("Enter");
    await expectWords(answer(page), /^(Mostly )?[Yy]our /);
    const jogged = await outlines(session(page).locator(".session-strip"));
    await session(page).getByRole("radio", { name: "standing" }).check();
    await changed(() => outlines(session(page).locator(".session-strip")), jogged, "rests are stood");
  });

  it("can be mended by a session that is offered, and the mending taken back", async () => {
    const page = await openSession("?i=98");
    await expectWords(
      answer(page),
      /^Nobody can hold 45 min at 98 %, so there is no gain to show\. In our model you stop after /,
    );
    const offers = session(page).getByRole("group", { name: "Sessions that can be held" });
    await offers.getByRole("button").first().press("Enter");
    await session(page).getByText("It was 45 min at 98 %; now it is").waitFor();
    await expectWords(answer(page), /^(?!Nobody)./);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
    await page.keyboard.press("Enter");
    await expectWords(answer(page), /^Nobody can hold 45 min at 98 %/);
    await expectPairs(page, { i: "98" });
  });
});

describe("the cursor over the session", () => {
  it("takes muscle, words and numbers to a moment, by keys and by mouse", async () => {
    const page = await openSession("?i=88&m=20");
    await expectWords(now(page), /^20 min at 88 %, /);
    await strip(page).press("Home");
    const before = await picture(page);
    await strip(page).press("End");
    await changed(async () => (await muscleOf(session(page))).opacities, before.muscle.opacities, "muscle");
    await expectWords(now(page), /^20 min at 88 %, after 20 min: /);
    const [I = 0, , IIa = 0, , IIx = 0] = await readout(page);
    expect(await spoken(strip(page))).toBe(
      `After 20 min: type I ${I} percent at work, type IIa ${IIa} percent at work, type IIx ${IIx} percent at work`,
    );
    // Tired units need more drive, so none has left and others have joined.
    const tired = await muscleOf(session(page));
    for (const type of ["I", "IIa", "IIx"] as const)
      expect(tired[type].on).toBeGreaterThanOrEqual(before.muscle[type].on);
    expect(tired.IIa.on + tired.IIx.on).toBeGreaterThan(before.muscle.IIa.on + before.muscle.IIx.on);
    await strip(page).press("Home");
    await expect.poll(() => picture(page)).toEqual(before);
    await drag(strip(page), 0.1, 0.6);
    await expectWords(now(page), /, after (9|1[0-5]) min/);
    // The moment is looked at, not set: another session begins at its start.
    await effort(page).press("ArrowRight");
    await expectWords(now(page), /^20 min at 89 %, at the start: /);
  });
});

describe("how a session is run", () => {
  it("is set by an idea that can be held", async () => {
    const page = await openSession();
    const ideas = session(page).getByRole("toolbar", { name: "Sessions to begin with" });
    for (const [name, words] of [
      ["4 × 4 min", "4 × 4 min at 95 %, jogging 3 min between"],
      ["Tempo 20 min", "20 min at 88 %"],
      ["Long run 2 h", "120 min at 65 %"],
      ["10 × 1 min", "10 × 1 min at 110 %, jogging 1 min between"],
      ["8 × 20 s sprint", "8 × 20 s at 160 %, standing 3 min between"],
    ] as const) {
      await button(ideas, name).click();
      await expectWords(now(page), new RegExp(`^${RegExp.escape(words)}, at the start: `));
      await expectWords(
        session(page).locator(".session-verdict"),
        new RegExp(`^(You can (hold|finish) (the first hour of )?)?${RegExp.escape(words.split(/,/)[0] ?? "")}(:|\\.)`),
      );
      await expect.poll(() => ideas.locator("[aria-pressed=true]").allInnerTexts()).toEqual([name]);
      await button(ideas, "Easy 45 min").press("Enter");
      await expectWords(now(page), /^45 min at 65 %, at the start: /);
    }
  });

  it("keeps a wrong value as typed, says what is allowed, and changes nothing until it is mended", async () => {
    const page = await openSession("?f=repeats&i=98&r=4");
    await expectWords(now(page), /^4 × 4 min at 98 %/);
    const [before, query] = [await picture(page), await settledQuery(page)];
    await expectRefusal(
      field(session(page), "Repeats"),
      "99",
      /^Enter a whole number of repeats from 1 to 30, not “99”\.$/,
    );
    await expectRefusal(field(session(page), "Each lasts"), "soon", /from 10 s to 12 min, not “soon”\.$/);
    await expectRefusal(field(session(page), "Rest between"), "1:00:00", /from 0 s to 10 min, not 1 h\.$/);
    expect(await picture(page)).toEqual(before);
    expect(await settledQuery(page)).toBe(query);
    await field(session(page), "Repeats").fill("3");
    await field(session(page), "Repeats").press("Enter");
    await expectWords(now(page), /^3 × 4 min at 98 %/);
    await expect.poll(() => field(session(page), "Repeats").getAttribute("aria-invalid")).toBeNull();
  });
});

describe("who runs the session", () => {
  it("sets the effort by a pace, once a race is known, and the effort sets the pace", async () => {
    const page = await openSession();
    await session(page).getByText("Set the effort by pace").click();
    await session(page).getByLabel("Recent race").selectOption({ label: "5 km" });
    await session(page).getByLabel("Race time").fill("27:00");
    await session(page).getByLabel("Race time").press("Tab");
    const pace = field(session(page), "Pace per km");
    // VDOT is 34.96; the book's threshold pace for 35 is 5:40/km, at 86 to 88 % of VO2max.
    await pace.fill("5:40/km");
    await pace.press("Enter");
    await expect.poll(() => percentOf(session(page))).toBeGreaterThanOrEqual(86);
    const percent = await percentOf(session(page));
    expect(percent).toBeLessThanOrEqual(88);
    const modeledPace = (at: number) => clock(paceAtIntensity(vdot(5000, 27 * 60), at / 100));
    await expect.poll(() => spoken(effort(page))).toContain(modeledPace(percent));
    await effort(page).press("PageUp");
    await expect.poll(() => pace.inputValue()).toBe(modeledPace(percent + 10));
    // The field forgets what was typed before only after it shows the new pace.
    await expectPairs(page, { i: String(percent + 10) });
    await expectRefusal(pace, "1:00", /^Enter a pace such as 5:10, from \d:\d\d to \d+:\d\d per km, not 1:00\.$/);
    await session(page).getByRole("radio", { name: "per mile" }).check();
    await field(session(page), "Pace per mi").waitFor();
    await expectPercent(session(page), percent + 10);
  });

  it("asks whose fibers they are", async () => {
    const page = await openSession();
    const before = await picture(page);
    const label = "Distance runners, calf (gastrocnemius), 7 people";
    await session(page).getByLabel("Fiber mix").selectOption({ label });
    await changed(() => readout(page), before.readout, "numbers");
    await changed(async () => (await picture(page)).strip, before.strip, "the plot");
    await expect.poll(async () => (await muscleOf(session(page))).I.all).toBeGreaterThan(before.muscle.I.all);
    await expectPairs(page, { mix: "distance" });
  });
});

it("the session takes along its numbers and its pictures", async () => {
  const page = await openSession("?i=95&m=5&mix=distance");
  await expectWords(now(page), /^5 min at 95 %/);
  const table = await savedTable(session(page), 3);
  expect(table.name).toBe("session-95.csv");
  expect(table.rows.length).toBeGreaterThan(5);
  expect(new Set(column(table, "session"))).toEqual(new Set(["5 min at 95 %"]));
  expect(new Set(column(table, "mix"))).toEqual(new Set(["distance"]));
  expect(Number(column(table, "time, s").at(-1))).toBe(300);
  const [plot, muscle] = await savedPictures(session(page));
  expect([plot?.name, muscle?.name]).toEqual(["session-over-time.svg", "session-muscle.svg"]);
  expect(plot?.title).toMatch(/^5 min at 95 %: recruitment of each fiber type over time\./);
  expect(muscle?.paths, "the drawn fibers").toBeGreaterThan(150);
  expect(await savedImages(session(page))).toEqual(["session-over-time.png", "session-muscle.png"]);
});
