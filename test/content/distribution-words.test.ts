/** Numbers of the mixes that the chapter and its claims print, beside the model and the data. */
import { describe, expect, it } from "vitest";
import { buildDistributions } from "../../src/components/figures/intensity-distribution/built.ts";
import { groups } from "../../src/components/figures/intensity-distribution/groups.ts";
import { publishedRows } from "../../src/components/figures/intensity-distribution/published.ts";
import { elite, pooled, trials } from "../../src/components/figures/intensity-distribution/trials.ts";
import { sources } from "./sources.ts";

const text = (path: string): string => {
  const file = sources(/\.(mdx|yaml)$/).find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text.replace(/\s+/g, " ");
};
const chapter = text("src/content/chapters/intensity-distribution.mdx");
const [h2, h3, h4] = ["H2", "H3", "H4"].map((id) => text(`src/content/claims/${id}.yaml`)) as [string, string, string];
const { weeks } = buildDistributions();
const whole = (share: number): string => String(Math.round(share));

describe("what the chapter says of the two weeks", () => {
  it("has their shares and names as the model counts them", () => {
    const { time, sessions } = weeks["threshold-only"];
    expect(chapter).toContain(
      `Count the stalled week by minutes, and it is ${whole(time.seiler.low)} % easy and ${whole(time.seiler.moderate)} % moderate, which makes it ${time.seiler.name}.`,
    );
    expect(sessions.seiler.name).toBe("threshold");
    expect(sessions.seiler.moderate).toBeCloseTo(300 / 7, 1);
    expect(chapter).toContain("three of its seven runs had threshold running as their goal");
    expect(time.article.name).toBe("polarized");
    expect(chapter).toContain(
      `By minutes, the runner’s two weeks are ${whole(weeks["with-intervals"].time.seiler.low)} and ${whole(time.seiler.low)} % easy.`,
    );
  });

  it("has the index of the week with intervals by all three counts", () => {
    const { time, distance, sessions } = weeks["with-intervals"];
    const [byTime, byDistance, bySessions] = [time, distance, sessions].map(({ seiler }) => seiler.index?.toFixed(2));
    expect(chapter).toContain(
      `this week scores ${byTime} by minutes, ${byDistance} by distance and ${bySessions} by sessions`,
    );
  });

  it("has the friend's 20 of 300 minutes as 7 %", () => {
    expect(Math.round((100 * 20) / 300)).toBe(7);
    expect(chapter).toContain("20 of 300 minutes are hard, which is about 7 %");
  });
});

describe("what chapter and claims say of studies", () => {
  it("has the skiers and the cyclists as the rows have them", () => {
    const low = (part: string): string => whole(publishedRows.find(({ who }) => who.includes(part))?.low ?? Number.NaN);
    expect(chapter).toContain(`${low("goals of their sessions")} % of their 570 sessions had an easy goal`);
    expect(chapter).toContain(`spent ${low("29 elite skiers")} % of their time at an easy heart rate`);
    expect(h2).toContain(`counted by goal, ${low("goals of their sessions")} % were easy`);
    expect(chapter).toContain(
      `By heart rate ${low("15 cyclists")} % of the time was easy, and by feel ${low("felt")} %`,
    );
  });

  it("has the four groups' hours and shares", () => {
    const of = (name: string) => groups.find((group) => group.name === name);
    expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(41);
    expect(chapter).toContain(
      `it trained ${of("polarized")?.hours} hours, while the interval group trained ${of("intervals")?.hours}`,
    );
    expect(h3).toContain(
      `${of("polarized")?.hours} in nine weeks with polarized training, ${of("intervals")?.hours} with intervals`,
    );
    expect(h3).toContain(`${of("polarized")?.low} % easy and ${of("polarized")?.high} % hard`);
    for (const page of [chapter, h3]) expect(page).toContain(`${of("polarized")?.vo2peak} %`);
  });

  it("prints none of the interval group's gains that nobody here has read", () => {
    for (const page of [chapter, h2, h3, h4]) expect(page).not.toMatch(/\+?4\.8 %|8\.8 %|4\.4 %/);
  });

  it("has the gains of rowers and runners, and the hours of Festa's groups", () => {
    const gains = (source: string) => trials.find((trial) => trial.source === source)?.arms.map(({ gain }) => gain);
    expect(gains("treff2017")).toEqual([1.5, 1.5]);
    expect(chapter).toContain("rowers gained 1.5 % of power with either");
    expect(gains("filipas2022")).toEqual([1.5, null]);
    expect(chapter).toContain("the greatest improvement, about 1.5 % over 5 km");
    const hours = publishedRows
      .filter(({ source }) => source === "festa2020")
      .map((row) => Math.round(8 * (row.hours ?? 0)));
    expect(hours).toEqual([30, 25]);
    expect(chapter).toContain("in 25 hours instead of 30");
    const threshold = publishedRows.filter(({ source, moderate }) => /festa|munoz/.test(source) && moderate > 30);
    expect(threshold.map(({ low }) => Math.round(low)).sort()).toEqual([40, 46]);
    expect(chapter).toContain("the threshold groups ran only 40 and 46 % of their time easily");
  });

  it("has the trial that is closest to the case as the picture has it", () => {
    const esteve = publishedRows.filter(({ source }) => source === "esteve2007");
    expect(esteve.map(({ low }) => Math.round(low))).toEqual([80, 67]);
    for (const { high } of esteve) expect(Math.abs(high - 8)).toBeLessThan(1);
    const arms = trials.find(({ source }) => source === "esteve2007")?.arms.map(({ mix, gain }) => [mix, gain]);
    expect(arms).toEqual([
      ["80 % easy", 157],
      ["67 % easy", 121],
    ]);
    expect(chapter).toContain("ran 80 or 67 % of their time easily");
    expect(chapter).toContain("157 seconds against 121");
  });

  it("says of the pooled differences what their intervals say", () => {
    const of = (what: string) => pooled.find((row) => row.what === what)?.interval ?? [Number.NaN, Number.NaN];
    expect(of("VO2max, under 12 weeks")[0]).toBeGreaterThan(0);
    for (const none of ["VO2max, from 12 weeks", "time trials"]) {
      expect(of(none)[0]).toBeLessThan(0);
      expect(of(none)[1]).toBeGreaterThan(0);
    }
    expect(chapter).toContain("less than 12 weeks and is gone in longer ones");
  });

  it("has the elite distributions' number", () => {
    for (const page of [chapter, h2]) expect(page).toContain(`${elite.total} published distributions`);
  });
});
