import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "./watchedTest";

interface BrokenSite {
  url: string;
  process: ChildProcess;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

/** Which the system gives to no client, and where nobody serves. */
const UNUSED_PORT = 1;
const SECRET = "secret of the house";
/** A Postgres that answers whatever it is asked with an internal error of its own. */
const failing = createServer((socket) => {
  const fields = Buffer.from(`SFATAL\0CXX000\0M${SECRET}\0\0`);
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(fields.length + 4, 1);
  socket.on("error", () => {});
  socket.once("data", () => socket.end(Buffer.concat([head, fields])));
});

/** The built pages on a database that cannot serve them. */
async function startBroken(databaseUrl: string): Promise<BrokenSite> {
  const args = ["node_modules/next/dist/bin/next", "start", "-p", "0", "-H", "127.0.0.1"]; // a port of the system's choice
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url && (await fetch(`${url}/api/health`).catch(() => null))) return { url, process: child };
    await sleep(200);
  }
  child.kill();
  throw new Error(`the broken site did not start: ${said}`);
}

const PAGES = ["/", "/classements", "/territoires/commune/31555-toulouse", "/territoires?q=lyon", "/methodologie", "/donnees"];

for (const { name, status, title, says, database } of [
  {
    name: "a database that does not answer",
    status: 503,
    title: "Le site ne répond pas pour le moment",
    says: /base de données est arrêtée ou redémarre/,
    database: async () => `postgresql://nobody:nothing@127.0.0.1:${UNUSED_PORT}/nothing`,
  },
  {
    name: "an error that nobody expected",
    status: 500,
    title: "Cette page n’a pas pu être établie",
    says: /signalez-la avec ce numéro.: [0-9a-f-]{36}\.$/,
    database: async () => `postgresql://nobody:nothing@127.0.0.1:${await listen(failing)}/nothing`,
  },
]) {
  test.describe(name, () => {
    test.use({ expectedErrors: [new RegExp(String(status))] });
    test.describe.configure({ mode: "serial" });
    let site: BrokenSite;
    test.beforeAll(async () => {
      site = await startBroken(await database());
    });
    test.afterAll(() => {
      site.process.kill();
      failing.close();
    });

    for (const path of PAGES) {
      test(`${path} says so in a sentence, in the site, without a trace @plain`, async ({ page }) => {
        const answer = await page.goto(site.url + path);
        expect(answer?.status()).toBe(status);
        await expect(page).toHaveTitle(`${title} · Belvédère`);
        await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
        await expect(page.locator("h1")).toHaveText(title);
        await expect(page.locator(".standfirst")).toHaveText(says);
        await expect(page.getByRole("link", { name: "Réessayer" })).toHaveAttribute("href", path);
        await expect(page.locator(".site-footer")).toBeVisible();
        expect(await answer?.text()).not.toMatch(new RegExp(`ECONNREFUSED|${SECRET}|\\.js:\\d+`));
      });
    }

    test("the pages that read nothing stay", async ({ request }) => {
      expect((await request.get(`${site.url}/mentions-legales`)).status()).toBe(200);
    });
  });
}
