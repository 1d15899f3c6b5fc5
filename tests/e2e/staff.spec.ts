import AxeBuilder from "@axe-core/playwright";
import { whyNot } from "@/lib/gate/may";
import { MEMBER_PAGES } from "./memberPages";
import { overflowing } from "./overflowing";
import { emailOf, signIn, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

/** A desk and a tablet: phones are looked at where somebody uses one. */
const WIDTHS = [1280, 768];
/** Who opens each page; what jurors alone open is looked at in their own tests. */
const OPENED = (["ADMIN", "JURY_MANAGER"] as const).map((role, index) => ({
  role,
  paths: MEMBER_PAGES.filter(({ permission }) => {
    const may = (["ADMIN", "JURY_MANAGER"] as const).map((one) => whyNot({ id: 0, roles: [one] }, permission) === null);
    return may.indexOf(true) === index;
  }).map(({ path }) => path),
}));

for (const half of [0, 1]) {
  test(`pages of members scroll in one direction on a desk and on a tablet, and are legible in the dark (${half + 1} of 2)`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "dark" });
    const faults: string[] = [];
    let signedIn: string | null = null;
    for (const { role, path } of OPENED.flatMap(({ role, paths }) => paths.map((path) => ({ role, path }))).filter(
      (_, i) => i % 2 === half,
    )) {
      if (role !== signedIn) await signIn(page.request, emailOf(role));
      signedIn = role;
      await page.goto(workplace(path));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const wide = (await page.evaluate(overflowing)).filter((fault) => !fault.startsWith("cut: <input")); // those follow the caret
        if (wide.length > 0) faults.push(`${path} ${width} px: ${wide.join(", ")}`);
      }
      const { violations } = await new AxeBuilder({ page }).withRules("color-contrast").analyze();
      faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" | ")}`));
    }
    expect(faults).toEqual([]);
  });
}
