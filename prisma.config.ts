import { defineConfig } from "prisma/config";

// No database address is needed to generate the client; migrations are applied by scripts/migrate.ts.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
