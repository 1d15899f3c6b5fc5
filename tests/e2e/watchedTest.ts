import { test as base, expect } from "@playwright/test";

/** A page whose console stays silent: errors, warnings of hydration, refusals of the content policy and lost files all fail the test. */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  /** What the test provokes on purpose. */
  expectedErrors: async ({ browserName: _ }, use) => use([]),
  page: async ({ page, expectedErrors }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(page);
    expect(complaints.filter((complaint) => !expectedErrors.some((expected) => expected.test(complaint)))).toEqual([]);
  },
});
export { expect };
