import { chromium } from "playwright-core";
import { findChromium } from "./scripts/browser/find-chromium.ts";
const [, , path = "/", selector = "main", width = "1440", scheme = "light", out = "/tmp/b.png", ...clicks] = process.argv;
const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath: executablePath as string, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme as "light" });
page.on("console", (m) => { if (m.type() === "error" || m.type() === "warning") console.log(m.text()); });
page.on("pageerror", (e) => console.log("ERR", e.message));
await page.goto("http://127.0.0.1:4611" + path);
const el = page.locator(selector).first();
await el.scrollIntoViewIfNeeded();
await page.waitForTimeout(1200);
for (const c of clicks) { const [role, name] = c.split(":"); await page.getByRole(role as "button", { name: name as string }).first().click(); await page.waitForTimeout(1500); }
await el.screenshot({ path: out });
console.log((await el.innerText()).slice(0, 1500));
await browser.close();
