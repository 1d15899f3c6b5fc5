import { type Database, database } from "@/lib/data/database";
import type { AccountFacts } from "@/lib/domain/account/accountFacts";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { ACCOUNT_FACTS, ACCOUNT_IN_WORDS } from "./accountSql";

interface Named {
  level: Level;
  code: string;
  name: string;
}
export interface OtherAccount {
  id: number;
  /** « VilledeLens (Lens) ». */
  words: string;
  version: number;
}
/** An account as its page shows it. */
export interface AccountDetails {
  id: number;
  version: number;
  createdAt: Date;
  facts: AccountFacts;
  territory: Named;
  sharedWith: Named[];
  replacedBy: OtherAccount | null;
  replaces: OtherAccount[];
  /** Others of the same territory on the same network: among them a double of it may be. */
  alike: OtherAccount[];
  figures: { count: number; first: Day | null; last: Day | null };
}

const NAMED = (table: string) => `json_build_object('level', ${table}.level, 'code', ${table}.code, 'name', ${table}.name)`;
const OTHERS = (
  where: string,
) => `(SELECT coalesce(json_agg(json_build_object('id', a.id, 'words', ${ACCOUNT_IN_WORDS}, 'version', a.version) ORDER BY a.id), '[]')
  FROM account a JOIN territory t ON t.id = a.territory_id, own WHERE ${where})`;

/** @throws ExpectedError `unknown-account` */
export async function readAccount(id: number, db: Pick<Database, "pool"> = database()): Promise<AccountDetails> {
  const { rows } = await db.pool.query<Omit<AccountDetails, "replacedBy"> & { replacedBy: OtherAccount[] }>(
    `WITH own AS (SELECT * FROM account WHERE id = $1)
     SELECT a.id, a.version, a.created_at AS "createdAt", ${ACCOUNT_FACTS} AS facts, ${NAMED("t")} AS territory,
       (SELECT coalesce(json_agg(${NAMED("w")} ORDER BY w.level, w.code), '[]') FROM account_share s JOIN territory w ON w.id = s.territory_id
         WHERE s.account_id = a.id) AS "sharedWith",
       ${OTHERS("a.id = own.replaced_by_id")} AS "replacedBy", ${OTHERS("a.replaced_by_id = own.id")} AS replaces,
       ${OTHERS("a.territory_id = own.territory_id AND a.network = own.network AND a.id <> own.id")} AS alike,
       (SELECT json_build_object('count', count(*), 'first', min(observed_on), 'last', max(observed_on)) FROM snapshot WHERE account_id = a.id) AS figures
     FROM own a JOIN territory t ON t.id = a.territory_id`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-account", { found: id });
  return { ...found, replacedBy: found.replacedBy[0] ?? null };
}
