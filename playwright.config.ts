import { defineConfig, devices } from "@playwright/test";
import { BROWSER_OPTIONS } from "./scripts/test/browserOptions";

/** Set by `npm test`, which finds one; without it, Playwright's own. */
const executablePath = process.env.BROWSER_PATH;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/globalSetup.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.TEST_SITE_URL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    launchOptions: { executablePath, args: BROWSER_OPTIONS },
  },
  // A test runs on the wide screen; @phone and @plain in its title send it to a narrow one and to a reader without JavaScript as well.
  projects: [
    { name: "chromium", use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: "sans-javascript", grep: /@plain/, use: { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false } },
  ],
});
