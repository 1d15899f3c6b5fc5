import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportRequest } from "@/lib/data/import/importRequest";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import type { ImportReport } from "@/lib/data/import/report";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

export const NOW = new Date("2026-11-22T10:00:00Z");

/** A database of a few authorities, and a folder for files. */
export interface ImportBench {
  db: TestDatabase;
  folder: string;
  /** Writes a file and imports it. Lines are joined; bytes are taken as they are. */
  importFile(content: readonly string[] | string | Buffer, options?: Partial<ImportRequest>): Promise<ImportReport>;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Accounts by hand, as a register has them. */
  account(given: AccountGiven): Promise<number>;
  readRefused(): Promise<string>;
  /** Takes away what imports and accounts have written. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface AccountGiven {
  code?: string;
  network?: string;
  handle?: string | null;
  main?: boolean;
  standing?: string;
  openedOn?: string | null;
  closedOn?: string | null;
}

const TERRITORIES = `INSERT INTO territory
  (level, code, name, article, search_name, siren, postal_codes, epci_type, departement_code, region_code, population, population_year, closed_on, vintage)
  VALUES
  ('commune', '06083', 'Menton', 0, 'menton', '210600839', '{}', NULL, '06', '93', 30000, 2023, NULL, '2026'),
  ('commune', '01001', 'L''Abergement-Clémenciat', 5, 'l abergement clemenciat', '210100012', '{}', NULL, '01', '84', 860, 2023, NULL, '2026'),
  ('commune', '01015', 'Arboys en Bugey', 1, 'arboys en bugey', NULL, '{}', NULL, '01', '84', 710, 2023, NULL, '2026'),
  ('commune', '75056', 'Paris', 0, 'paris', '217500016', '{}', NULL, '75', '11', 2103778, 2023, NULL, '2026'),
  ('commune', '93066', 'Saint-Denis', 0, 'saint denis', NULL, '{}', NULL, '93', '11', 149077, 2023, NULL, '2026'),
  ('commune', '01002', 'Ancienne', 1, 'ancienne', NULL, '{}', NULL, '01', '84', 100, 2023, '2025-01-01', '2026'),
  ('epci', '243300316', 'Bordeaux Métropole', 0, 'bordeaux metropole', '243300316', '{}', 'METRO', '33', '75', 800000, 2023, NULL, '2026'),
  ('departement', '01', 'Ain', 5, 'ain', NULL, '{}', NULL, '01', '84', 679344, 2023, NULL, '2026'),
  ('region', '01', 'Guadeloupe', 3, 'guadeloupe', NULL, '{}', NULL, NULL, '01', 384160, 2023, NULL, '2026'),
  ('region', '75', 'Nouvelle-Aquitaine', 3, 'nouvelle aquitaine', NULL, '{}', NULL, NULL, '75', 6150451, 2023, NULL, '2026'),
  ('region', '02', 'Martinique', 3, 'martinique', NULL, '{}', NULL, NULL, '02', 360630, 2023, NULL, '2026')`;

export async function openImportBench(): Promise<ImportBench> {
  const db = await createTestDatabase();
  await db.pool.query(TERRITORIES);
  const folder = await mkdtemp(join(tmpdir(), "belvedere-import-"));
  const filePath = join(folder, "releves.csv");
  const refusedPath = `${filePath}.refused.csv`;
  const words = { line: "ligne", reason: "motif", explain: ({ code }: { code: string }) => code };
  const query = async <Row>(sql: string, values: readonly unknown[] = []) => (await db.pool.query(sql, [...values])).rows as Row[];
  return {
    db,
    folder,
    query,
    importFile: async (content, options = {}) => {
      await writeFile(filePath, Array.isArray(content) ? `${content.join("\n")}\n` : (content as string | Buffer));
      const asked = { filePath, fileName: "releves.csv", apply: true, overwrite: false, now: NOW, actor: "test" };
      return await importSnapshots(db, { ...asked, refused: { path: refusedPath, words }, ...options });
    },
    account: async ({
      code = "06083",
      network = "x",
      handle = null,
      main = true,
      standing = "official",
      openedOn = null,
      closedOn = null,
    }) => {
      const [row] = await query<{ id: number }>(
        `INSERT INTO account (territory_id, network, handle, handle_key, main, standing, opened_on, closed_on)
         SELECT id, $2::network, $3, lower($3), $4, $5::account_standing, $6, $7 FROM territory WHERE code = $1 RETURNING id`,
        [code, network, handle, main, standing, openedOn, closedOn],
      );
      return row?.id ?? Number.NaN;
    },
    readRefused: () => readFile(refusedPath, "utf8"),
    clear: async () => {
      await db.pool.query("DELETE FROM snapshot; DELETE FROM account; DELETE FROM import_batch; DELETE FROM source");
      await db.pool.query("ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only; DELETE FROM audit_log");
      await db.pool.query("ALTER TABLE audit_log ENABLE TRIGGER audit_log_append_only");
      for (const path of [refusedPath, `${filePath}.refused-2.csv`, `${filePath}.refused-3.csv`]) await rm(path, { force: true });
    },
    close: async () => {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
