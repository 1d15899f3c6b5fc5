import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { BROWSER_OPTIONS } from "./browserOptions";

const PATIENCE_MS = 60_000;

/** True when the tests can drive this browser here: a program that is present may still lack its libraries, or be a stub that asks for a store. */
export async function browserWorks(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_OPTIONS, timeout: PATIENCE_MS });
    try {
      const page = await browser.newPage();
      await page.setContent("<p>shown</p>", { timeout: PATIENCE_MS });
      return (await page.textContent("p", { timeout: PATIENCE_MS })) === "shown";
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}
