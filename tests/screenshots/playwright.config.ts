import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/** Not tests: what they leave is docs/screenshots. */
export default defineConfig({
  ...base,
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "../e2e/globalSetup.ts",
  timeout: 60_000,
  projects: [
    { name: "wide", use: { viewport: { width: 1440, height: 900 }, colorScheme: "light" } },
    { name: "phone", use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: "dark" } },
  ],
});
