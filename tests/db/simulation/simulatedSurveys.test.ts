import { expect, test, vi } from "vitest";
import { markInstance } from "@/lib/data/instance/markInstance";
import { prepareSimulation } from "@/scripts/simulation/prepareSimulation";
import { SIMULATION_DAY } from "@/tests/databaseTemplates";
import { insertAccount, insertCommunes } from "@/tests/fixtures/smallRegister";
import { createTestDatabase } from "@/tests/testDatabase";

const DONE = { begun: new Date("2026-11-20T08:00:00Z"), today: "2026-11-20", total: 4, missing: [] };
vi.mock("@/scripts/simulation/missingCampaigns", () => ({ missingCampaigns: async () => DONE }));
vi.mock("@/scripts/simulation/missingAwards", () => ({ missingAwards: async () => [] }));

test("prepared before there were surveys, or cut before them, an instance gets them, each with its trace, and once", async () => {
  const db = await createTestDatabase();
  try {
    await markInstance(db, "simulation", SIMULATION_DAY);
    await insertCommunes(db.pool);
    await insertAccount(db.pool, "35004");
    const count = async (from: string) => (await db.pool.query(`SELECT FROM ${from}`)).rowCount ?? 0;
    const state = async () => [
      await count("territory_survey"),
      await count("audit_log WHERE action = 'survey'"),
      await count("audit_log WHERE action = 'website'"),
      await count("territory WHERE website_source = 'simulation'"),
    ];
    await prepareSimulation(db, { small: false, now: SIMULATION_DAY });
    const [surveys = 0, said, websites = 0, known] = await state();
    expect(surveys).toBeGreaterThan(0);
    expect([said, websites]).toEqual([surveys, known]);
    await prepareSimulation(db, { small: false, now: SIMULATION_DAY });
    expect(await state()).toEqual([surveys, said, websites, known]);
  } finally {
    await db.close();
  }
});
