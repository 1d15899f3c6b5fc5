import AxeBuilder from "@axe-core/playwright";
import { PUBLIC_PAGES } from "./publicPages";
import { expect, test } from "./watchedTest";

for (const path of [...PUBLIC_PAGES, "/nulle-part"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${path} in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, reducedMotion: "reduce", expectedErrors: [/404/] });
      test(`has no fault that axe can see${colorScheme === "light" ? " @phone" : ""}`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      });
    });
  }
}
