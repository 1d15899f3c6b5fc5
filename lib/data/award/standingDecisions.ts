/** SQL: the decisions that stand: the last version of each, unless the vote was opened again since. */
export const STANDING_DECISIONS = `(
    SELECT d.* FROM decision d
    WHERE NOT EXISTS (SELECT FROM vote_reopening r WHERE r.nominee_id = d.nominee_id AND r.version = d.version)
  )`;
