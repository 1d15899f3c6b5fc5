import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Starts the sites of the tests beside Playwright, which reads TypeScript in a way of its own, and names them to the workers. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const site = spawn(process.execPath, ["--import", "tsx", "tests/e2e/testSite.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => site.once("exit", () => resolve()));
  const said = await new Promise<string | null>((resolve) => {
    createInterface({ input: site.stdout }).on("line", (line) => line.startsWith("{") && resolve(line));
    site.once("exit", () => resolve(null));
  });
  if (said === null) throw new Error("the sites of the tests did not start");
  const { published, simulated, workplace, firstLink } = JSON.parse(said) as Record<
    "published" | "simulated" | "workplace" | "firstLink",
    string
  >;
  process.env.TEST_SITE_URL = published;
  process.env.TEST_SIMULATION_URL = simulated;
  process.env.TEST_WORKPLACE_URL = workplace;
  process.env.TEST_FIRST_LINK = firstLink;
  return async () => {
    site.stdin.end();
    await ended;
  };
}
