import type { Database } from "@/lib/data/database";

/** Gives the figure that the latest edition has of Lille on Instagram two posts, there since before it was published. */
export async function fillWithPosts({ pool }: Database): Promise<void> {
  await pool.query(
    `INSERT INTO snapshot_post (account_id, observed_on, kind, ordinal, url, posted_on, format, interactions, recorded_at)
     SELECT i.account_id, i.observed_on, i.kind, n, 'https://www.instagram.com/p/lille' || n || '/', i.observed_on - n,
       (ARRAY['video', 'photo'])[n]::post_format, 1000 - n, r.published_at
     FROM (SELECT r.id, r.published_at FROM revision r JOIN edition e ON e.id = r.edition_id
           ORDER BY e.reference_on DESC, r.number DESC LIMIT 1) r
     JOIN edition_input i ON i.revision_id = r.id AND i.network = 'instagram' AND i.counted AND i.observed_on IS NOT NULL
     JOIN territory t ON t.id = i.territory_id AND t.level = 'commune' AND t.code = '59350'
     CROSS JOIN generate_series(1, 2) n`,
  );
}
