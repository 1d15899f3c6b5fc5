import { recordAudit } from "@/lib/data/audit/recordAudit";
import { type Database, inTransaction } from "@/lib/data/database";
import { remakePicture } from "@/lib/data/picture/remakePicture";
import { hashPassword } from "@/lib/gate/hashPassword";
import { parisDay } from "@/lib/platform/clock";
import { TOWNS_NAMED } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { photograph } from "@/tests/fixtures/hostilePictures";
import { TEST_PASSWORD } from "./testMembers";
import { APPLIED, WATCHED_HOST } from "./watchedAwards";

/**
 * Gives a database two awards that nobody changes, with people of their own, who look at all that may be asked for: one that is assessed, one
 * that is deliberated on. All of the towns have applied with a text and a picture, and the log tells what was done.
 */
export async function fillWithWatchedAwards(database: Database): Promise<void> {
  const { pool } = database;
  const today = parisDay(new Date());
  const passwordHash = await hashPassword(TEST_PASSWORD);
  const assessed = await insertAwardScene(pool, { today, passwordHash, year: 2023, host: WATCHED_HOST });
  const deliberated = await insertAwardScene(pool, { today, members: assessed.members, year: 2022, phase: "deliberation" });
  // Who keeps the instance may sit on a jury too: what the log tells them is less.
  await pool.query("UPDATE member SET roles = roles || '{ADMIN}' WHERE id = $1", [assessed.members.Tom]);
  await apply(database, assessed);
  for (const scene of [assessed, deliberated]) await inTransaction(pool, (client) => recordAudit(client, logOf(scene)));
}

async function apply({ pool }: Database, { awardId, categories, members, nominees }: AwardScene): Promise<void> {
  const picture = await remakePicture(await photograph(), "place.jpg");
  if ("problem" in picture) throw new Error(picture.problem);
  const { content, contentType, width, height, sha256 } = picture;
  for (const town of TOWNS_NAMED) {
    const { candidature, image, text } = APPLIED(town);
    await pool.query(
      `INSERT INTO candidature (id, award_id, category_id, territory_id, contact_name, contact_role, contact_email, title, text, publish, state,
         sent_at, links_expire_at, confirmed_at, confirmed_by)
       SELECT $1, $2, $3, territory_id, 'Prudence', 'Directrice', $4, $5, $5, false, 'confirmed', now(), now(), now(), 'manager'
       FROM nominee WHERE id = $6`,
      [candidature, awardId, categories.towns, `${town}@candidate.example.org`, text, nominees[town]],
    );
    await pool.query(
      `INSERT INTO candidature_image (id, candidature_id, position, alternative, content_type, width, height, bytes, sha256, content, added_at)
       VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, now())`,
      [image, candidature, text, contentType, width, height, content.length, sha256, content],
    );
    await pool.query("UPDATE candidature SET state = 'accepted', nominee_id = $2, handled_by = $3, handled_at = now() WHERE id = $1", [
      ...[candidature, nominees[town], members.Maud],
    ]);
  }
}

/** As what the scene writes row by row would have been told. */
function logOf({ awardId, categories, members, nominees, criteria }: AwardScene) {
  const by = (actor: number, action: string, subject: string, id: number | string, after: object = {}) => ({
    ...{ actor: `member:${actor}`, action, subject, subjectId: String(id), after },
  });
  return [
    by(members.Maud, "create", "award", awardId, { theme: "Parler clair" }),
    by(members.Maud, "create", "criterion", criteria.clarity, { name: "Clarté" }),
    by(members.Maud, "freeze", "award-category", categories.towns, { size: 4 }),
    by(members.Maud, "seat", "award-category", categories.towns, { seated: [members.Jean, members.Tom] }),
    ...Object.values(nominees).flatMap((id) => [
      by(members.Maud, "nominate", "nominee", id, { origin: "ranking" }),
      by(members.Sonia, "submit-assessment", "nominee", id, { version: 1 }),
    ]),
    by(members.Sonia, "declare-links", "award-category", categories.towns, { declared: 4 }),
    by(members.Maud, "recuse", "nominee", nominees.nice, { memberId: members.Tom, source: "manager" }),
    ...TOWNS_NAMED.map((town) => by(members.Maud, "accept", "candidature", APPLIED(town).candidature, {})),
  ];
}
