import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect } from "@/lib/data/database";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { type ImportBench, NOW, openImportBench } from "./importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
beforeEach(() => bench.clear());
afterAll(() => bench.close());

const ROWS = [
  "code;reseau;compte;date_releve;abonnes",
  "06083;x;@menton;2026-03-01;5",
  "75056;facebook;;2026-03-01;6",
  "06083;x;;2026-03-02;7",
];
const ORPHANS = `SELECT 1 FROM snapshot k WHERE NOT EXISTS (SELECT FROM account WHERE id = k.account_id)
    OR NOT EXISTS (SELECT FROM source WHERE id = k.source_id) OR NOT EXISTS (SELECT FROM import_batch WHERE id = k.import_batch_id)
  UNION ALL SELECT 1 FROM account a WHERE NOT EXISTS (SELECT FROM territory WHERE id = a.territory_id)`;

describe("references, that bulk insertions do not look up one by one", () => {
  it("all lead somewhere", async () => {
    await bench.importFile(ROWS);
    expect(await bench.query("SELECT count(*)::integer AS snapshots FROM snapshot")).toEqual([{ snapshots: 3 }]);
    expect(await bench.query(ORPHANS)).toEqual([]);
  });

  it("are looked up again as soon as the import is over", async () => {
    await bench.importFile(ROWS);
    await expect(bench.query("UPDATE snapshot SET source_id = -1")).rejects.toThrow(/snapshot_source_id_fkey/);
    await expect(bench.query("DELETE FROM account")).rejects.toThrow(/snapshot_account_id_fkey/);
  });

  it("are looked up all along for a database user who may not do otherwise, to the same result", async () => {
    await bench.query("CREATE ROLE plain_importer LOGIN PASSWORD 'plain'");
    try {
      await bench.query("GRANT pg_read_all_data, pg_write_all_data TO plain_importer");
      const url = new URL(bench.db.url);
      url.username = "plain_importer";
      url.password = "plain";
      await bench.importFile(ROWS, { apply: false }); // writes the file
      const plain = connect(url.href);
      try {
        const request = {
          filePath: `${bench.folder}/releves.csv`,
          fileName: "releves.csv",
          apply: true,
          overwrite: false,
          now: NOW,
          actor: "test",
        };
        // LOCK TABLE needs the right to write, which the role has.
        expect(await importSnapshots(plain, request)).toMatchObject({ new: 3, accountsCreated: 2, refused: 0 });
      } finally {
        await plain.close();
      }
      expect(await bench.query(ORPHANS)).toEqual([]);
    } finally {
      await bench.query("DROP OWNED BY plain_importer; DROP ROLE plain_importer");
    }
  });
});
