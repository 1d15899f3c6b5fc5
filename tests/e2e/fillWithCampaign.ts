import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { type Database, inTransaction } from "@/lib/data/database";
import { createTerritoryList } from "@/lib/data/territoryList/writeTerritoryList";
import { parisDay } from "@/lib/platform/clock";
import { SECRETS } from "./secrets";

const DAY_MS = 86_400_000;

/** Gives a database with geography a campaign in course: three towns on two networks, with a figure each of half a year ago. */
export async function fillWithCampaign({ pool }: Database): Promise<void> {
  const around = (days: number) => parisDay(new Date(Date.now() + days * DAY_MS));
  await pool.query(
    `INSERT INTO account (territory_id, network, handle, handle_key, url, standing, main)
     SELECT t.id, n.network, lower(t.code) || n.network, lower(t.code) || n.network, 'https://www.' || n.network || '.com/ville' || t.code, 'official', true
     FROM territory t, (VALUES ('facebook'::network), ('instagram'::network)) n(network)
     WHERE t.level = 'commune' AND t.code IN ('35238', '29019', '44109') ORDER BY t.region_code, t.departement_code, t.search_name, n.network`,
  );
  await pool.query("INSERT INTO source (label) VALUES ('Relevé des essais')");
  await pool.query(
    `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
     SELECT a.id, $1, 'followers', 'day', 40000 + a.id, 'exact', 'file', s.id, 'test' FROM account a, source s WHERE s.label = 'Relevé des essais'`,
    [around(-180)],
  );
  const { rows } = await pool.query<{ id: number }>("SELECT id FROM territory WHERE level = 'commune' AND code IN ('35238', '44109')");
  const territoryIds = rows.map(({ id }) => id);
  await inTransaction(pool, (client) => createTerritoryList(client, { name: SECRETS.list.text, territoryIds, memberId: 1, actor: "test" }));
  await inTransaction(pool, (client) =>
    createCampaign(client, {
      title: "Campagne des essais",
      referenceOn: around(5),
      opensOn: around(-5),
      closesOn: around(5),
      networks: ["facebook", "instagram"],
      leagues: ["grandes-villes"],
      regionCodes: [],
      listId: null,
      memberIds: [],
      createdBy: 1,
      actor: "test",
    }),
  );
}
