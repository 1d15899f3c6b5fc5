import type { TestProject } from "vitest/node";
import { makeEmptyTemplate } from "./databaseTemplates";
import { startThrowAwayPostgres } from "./throwAwayPostgres";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowAwayPostgres();
  await makeEmptyTemplate(postgres.adminUrl);
  project.provide("postgresAdminUrl", postgres.adminUrl);
  return () => postgres.stop();
}
