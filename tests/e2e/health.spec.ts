import { expect, test } from "@playwright/test";

test("the site says that it is well", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "reachable", migrations: { unknown: 0 } });
});

test("the browser shows what the site answers @phone @plain", async ({ page }) => {
  await page.goto("/api/health");
  await expect(page.locator("body")).toContainText('"status":"ok"');
});
