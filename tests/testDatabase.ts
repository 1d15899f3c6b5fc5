import { inject } from "vitest";
import { createDatabaseOn, type TestDatabase, type TestDatabaseOptions } from "./databaseTemplates";

export type { TestDatabase, TestDatabaseOptions };

declare module "vitest" {
  export interface ProvidedContext {
    postgresAdminUrl: string;
  }
}

/** A database of the test's own, migrated, copied from a template; `close` drops it. */
export function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  return createDatabaseOn(inject("postgresAdminUrl"), options);
}
