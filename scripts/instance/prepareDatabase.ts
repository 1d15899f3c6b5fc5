import { connect, type Database } from "@/lib/data/database";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";
import { commandActor } from "./commandActor";
import { PROJECT_ROOT } from "./projectRoot";

export interface Preparation {
  /** The names of what was applied. */
  migrations: string[];
  geography: boolean;
}

/** Migrates a database and gives it the reference geography when it has none. */
export async function prepareDatabase(url: string, say: (what: "migrations" | "geography") => void = () => {}): Promise<Preparation> {
  say("migrations");
  const migrations = await applyMigrations(url, PROJECT_ROOT);
  const database = connect(url);
  try {
    if (await hasGeography(database)) return { migrations, geography: false };
    say("geography");
    await loadReferenceGeography(database);
    return { migrations, geography: true };
  } finally {
    await database.close();
  }
}

export async function hasGeography(database: Database): Promise<boolean> {
  return (await database.prisma.territory.findFirst({ select: { id: true } })) !== null;
}

export async function loadReferenceGeography(database: Database): Promise<void> {
  const { readReferencePackage } = await import("@/lib/data/territory/readReferencePackage");
  const { loadGeography } = await import("@/lib/data/territory/loadGeography");
  await loadGeography(database, readReferencePackage(), { now: new Date(), actor: commandActor() });
}
