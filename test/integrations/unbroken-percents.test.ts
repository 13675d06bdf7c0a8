import { describe, expect, it } from "vitest";
import { withUnbrokenPercents } from "../../integrations/unbroken-percents.ts";

describe("withUnbrokenPercents(html)", () => {
  it("keeps a number and its percent sign on one line", () => {
    expect(withUnbrokenPercents("<p>raised it by 5.5 and 7.2 %, at <b>83 ± 5 %</b> of it</p>")).toBe(
      "<p>raised it by 5.5 and 7.2\u00A0%, at <b>83 ± 5\u00A0%</b> of it</p>",
    );
  });

  it.each([
    '<a title="65 % of VO2max">easy</a>',
    "<script>const text = '65 % < 80 %';</script>",
    "<table><tr><td>65 %</td></tr></table>",
    "<svg><title>65 %</title><svg><text>65 %</text></svg><text>65 %</text></svg>",
    "<astro-island><p>65 %</p><astro-island>65 %</astro-island>65 %</astro-island>",
    "<p>a number % and 5 of them, <br/>5<b> %</b> <!-- 65 % --></p>",
  ])("leaves %s as it is", (html) => {
    expect(withUnbrokenPercents(html)).toBe(html);
  });

  it("goes on after what it has left", () => {
    expect(withUnbrokenPercents("<table>1 %</table><p>2 %</p>")).toBe("<table>1 %</table><p>2\u00A0%</p>");
  });
});
