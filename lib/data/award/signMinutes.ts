import type pg from "pg";
import { minutesDocument, undecided } from "@/lib/domain/award/minutes";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { composeMinutes } from "./composeMinutes";
import { hashDocument } from "./hashDocument";
import { isSame, readSigned } from "./readMinutes";

interface Signature {
  categoryId: number;
  memberId: number;
  name: string;
  /** How many had been signed when the page was read. */
  signed: number;
  actor: string;
  now: Date;
}

/**
 * Freezes the procès-verbal of a category under the next number, with what it is signed by and the SHA-256 of its canonical form.
 * @throws ExpectedError `undecided`, with the names of the nominees; `minutes-current` where nothing has changed; `award-stale`
 */
export async function signMinutes(client: pg.PoolClient, { categoryId, memberId, name, signed, actor, now }: Signature): Promise<number> {
  await client.query("SELECT 1 FROM award_category WHERE id = $1 FOR NO KEY UPDATE", [categoryId]);
  const record = await composeMinutes(client, categoryId);
  if (record === null || record.nominees.length === 0) throw new ExpectedError("unknown-category");
  const left = undecided(record);
  if (left.length > 0) throw new ExpectedError("undecided", { found: left.join(", ") });
  const [last] = await readSigned(client, categoryId);
  const number = last?.content.number ?? 0;
  if (number !== signed) throw new ExpectedError("award-stale");
  if (last && isSame(last.content.record, record)) throw new ExpectedError("minutes-current", { found: number });
  const content = minutesDocument(record, { number: number + 1, signedBy: name, signedAt: now.toISOString() });
  const sha256 = hashDocument(content);
  await client.query("INSERT INTO minutes (category_id, number, content, sha256, signed_by, signed_at) VALUES ($1, $2, $3, $4, $5, $6)", [
    categoryId,
    content.number,
    content,
    sha256,
    memberId,
    now,
  ]);
  const after = { number: content.number, sha256 };
  await recordAudit(client, [{ actor, action: "sign", subject: "award-category", subjectId: String(categoryId), after }]);
  return content.number;
}
