import { join } from "node:path";
import { formatDay } from "@/lib/domain/format/formatDay";
import { ExpectedError } from "@/lib/platform/errors";
import { translator } from "@/lib/platform/messages";
import type { Database } from "../database";
import { type PublishedResult, publishEdition } from "../edition/publishEdition";
import { importSnapshots } from "../import/importSnapshots";
import type { ImportReport } from "../import/report";
import { readInstance } from "../instance/readInstance";
import { DEMONSTRATION_EDITIONS, DEMONSTRATION_FILE, DEMONSTRATION_FOLDER, DEMONSTRATION_WINDOW } from "./demonstrationEditions";

export type DemonstrationStep = { step: "import" } | { step: "publish"; code: string };

export interface DemonstrationOptions {
  now: Date;
  actor: string;
  onProgress?: (step: DemonstrationStep) => void;
  /** The root of the project, where the file stands. */
  root?: string;
}
export interface LoadedDemonstration {
  imported: ImportReport;
  published: readonly PublishedResult[];
  /** Codes published before: nothing was done for them. */
  present: readonly string[];
}

/**
 * The published figures that the product ships, by the path that any file takes: imported, then published as the editions that their dates
 * support. A second time does nothing; one that was cut is completed.
 * @throws ExpectedError `edition-exists` when an edition of the operator's own has one of their codes, `instance-nature` in a simulation:
 *   these figures are real
 */
export async function loadDemonstration(db: Pick<Database, "pool">, options: DemonstrationOptions): Promise<LoadedDemonstration> {
  const { now, actor, onProgress = () => {}, root = process.cwd() } = options;
  const { nature } = await readInstance(db);
  if (nature !== "real") throw new ExpectedError("instance-nature", { found: nature, expected: "real" });
  onProgress({ step: "import" });
  const filePath = join(root, DEMONSTRATION_FOLDER, DEMONSTRATION_FILE);
  const request = { filePath, fileName: DEMONSTRATION_FILE, apply: true, overwrite: false, now, actor, demonstration: true };
  const imported = await importSnapshots(db, request);
  if (imported.refused > 0)
    throw new Error(`the published figures have ${imported.refused} refused rows: ${JSON.stringify(imported.firstRefused)}`);

  const present = await demonstrationCodes(db);
  const published: PublishedResult[] = [];
  for (const { code, referenceOn } of DEMONSTRATION_EDITIONS) {
    if (present.includes(code)) continue;
    onProgress({ step: "publish", code });
    const title = translator("fr", "demo")("editionTitle", { month: formatDay(referenceOn, "month", "fr") });
    const publication = { code, title, referenceOn, windowDays: DEMONSTRATION_WINDOW, now, actor, demonstration: true };
    published.push(await publishEdition(db, publication));
  }
  return { imported, published, present };
}

async function demonstrationCodes({ pool }: Pick<Database, "pool">): Promise<string[]> {
  const { rows } = await pool.query<{ code: string }>("SELECT code FROM edition WHERE demonstration ORDER BY reference_on, id");
  return rows.map(({ code }) => code);
}
