/** SQL: what members say of an account (`AccountFacts`), of the tables `a` and `t`, its territory. */
export const ACCOUNT_FACTS = `json_build_object(
  'territory', t.level || '/' || t.code, 'network', a.network, 'handle', a.handle, 'url', a.url, 'purpose', a.purpose, 'standing', a.standing,
  'main', a.main, 'openedOn', a.opened_on, 'dormantSince', a.dormant_since, 'closedOn', a.closed_on, 'proofUrl', a.proof_url,
  'replacedBy', a.replaced_by_id, 'sharedWith', coalesce((
    SELECT json_agg(w.level || '/' || w.code ORDER BY w.level || '/' || w.code COLLATE "C")
    FROM account_share s JOIN territory w ON w.id = s.territory_id WHERE s.account_id = a.id), '[]'))`;

/** SQL: an account in a few words, for a sentence that names it. */
export const ACCOUNT_IN_WORDS = "coalesce(a.handle, a.network::text) || ' (' || t.name || ')'";
