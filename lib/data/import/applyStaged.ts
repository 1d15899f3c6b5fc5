import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { AccountRegister } from "@/lib/domain/account/accountRegister";
import type { AccountCounts, ClassCounts } from "./classifyStaged";
import { createAccounts } from "./createAccounts";
import type { ExaminedFile } from "./examineFile";
import type { ImportRequest } from "./importRequest";
import { nameAccounts } from "./nameAccounts";
import type { Staged } from "./stageRows";
import { insertNew, keepSources, overwriteChanged } from "./writeSnapshots";

export interface AppliedImport {
  /** Null when there was nothing to write. */
  batchId: number | null;
  accountsNamed: number;
}

export interface ApplyingWork {
  request: ImportRequest;
  file: ExaminedFile;
  staged: Staged;
  register: AccountRegister;
  counts: ClassCounts & AccountCounts;
  refused: number;
}

/** Writes what a file brings, with its batch and its audit row. A file that brings nothing leaves neither. */
export async function applyStaged(client: pg.PoolClient, work: ApplyingWork): Promise<AppliedImport> {
  const { request, file, staged, register, counts, refused } = work;
  const { actor, now, overwrite, demonstration = false } = request;
  const changed = overwrite ? counts.changed : 0;
  const made = await createAccounts(client, counts.accountsCreated === 0 ? 0 : register.created, counts.setAside > 0, now);
  const accountsNamed = counts.accountsNamed === 0 ? 0 : await nameAccounts(client, made, actor);
  if (counts.new + changed + accountsNamed === 0) return { batchId: null, accountsNamed };
  const batch = await client.query<{ id: number }>(
    `INSERT INTO import_batch
       (file_name, file_sha256, rows_new, rows_same, rows_changed, rows_refused, rows_set_aside, applied_by, applied_at, demonstration)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [request.fileName, file.sha256, counts.new, counts.same, changed, refused, counts.setAside, actor, now, demonstration],
  );
  const batchId = batch.rows[0]?.id ?? Number.NaN;
  await keepSources(client, staged.sources);
  const provenance = { made, batchId, origin: demonstration ? "publication" : "file", actor, now } as const;
  const written = (await insertNew(client, provenance)) + (changed > 0 ? await overwriteChanged(client, provenance) : 0);
  if (written !== counts.new + changed) throw new Error(`import wrote ${written} rows where ${counts.new + changed} were expected`);
  await recordAudit(client, [
    {
      actor,
      action: "import",
      subject: "import_batch",
      subjectId: String(batchId),
      after: { file: request.fileName, sha256: file.sha256, ...counts, changed, refused, accountsNamed, accountsCreated: made },
    },
  ]);
  return { batchId, accountsNamed };
}
