import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { closeLinks } from "./closeLinks";
import { keepAdministrator } from "./keepAdministrator";

export interface Disabling {
  memberId: number;
  disabled: boolean;
  actor: string;
  now: Date;
}

/**
 * Shuts a member out, at once, or lets them in again, with the password they had.
 * @throws ExpectedError `unknown-member`, `last-administrator`
 */
export async function setDisabled(client: pg.PoolClient, { memberId, disabled, actor, now }: Disabling): Promise<void> {
  if (disabled) await keepAdministrator(client, memberId);
  const { rows } = await client.query("SELECT disabled_at FROM member WHERE id = $1 FOR UPDATE", [memberId]);
  const [before] = rows;
  if (!before) throw new ExpectedError("unknown-member");
  if ((before.disabled_at !== null) === disabled) return;
  await client.query("UPDATE member SET disabled_at = $2, session_version = session_version + 1 WHERE id = $1", [
    memberId,
    disabled ? now : null,
  ]);
  await closeLinks(client, memberId, now);
  await recordAudit(client, [
    {
      actor,
      action: disabled ? "disable" : "enable",
      subject: "member",
      subjectId: String(memberId),
      before: { disabled: !disabled },
      after: { disabled },
    },
  ]);
}
