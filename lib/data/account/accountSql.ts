import type { AccountFacts } from "@/lib/domain/account/accountFacts";

/** What members say of an account itself, without the other accounts and territories that it has to do with. */
export type OwnFacts = Omit<AccountFacts, "territory" | "replacedBy" | "sharedWith">;

const OWN: Readonly<Record<keyof OwnFacts, string>> = {
  network: "a.network",
  handle: "a.handle",
  url: "a.url",
  purpose: "a.purpose",
  standing: "a.standing",
  main: "a.main",
  openedOn: "a.opened_on",
  dormantSince: "a.dormant_since",
  closedOn: "a.closed_on",
  proofUrl: "a.proof_url",
};
const own = (write: (name: string, column: string) => string) =>
  Object.entries(OWN)
    .map(([name, column]) => write(name, column))
    .join(", ");

/** SQL: `OwnFacts`, of the table `a`. */
export const OWN_FACTS = own((name, column) => `${column} AS "${name}"`);

/** SQL: what members say of an account (`AccountFacts`), of the tables `a` and `t`, its territory. */
export const ACCOUNT_FACTS = `json_build_object('territory', t.level || '/' || t.code, ${own((name, column) => `'${name}', ${column}`)},
  'replacedBy', a.replaced_by_id, 'sharedWith', coalesce((
    SELECT json_agg(w.level || '/' || w.code ORDER BY w.level || '/' || w.code COLLATE "C")
    FROM account_share s JOIN territory w ON w.id = s.territory_id WHERE s.account_id = a.id), '[]'))`;

/** SQL: an account in a few words, for a sentence that names it. */
export const ACCOUNT_IN_WORDS = "coalesce(a.handle, a.network::text) || ' (' || t.name || ')'";
