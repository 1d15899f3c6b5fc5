import { sendCandidature } from "@/lib/data/award/sendCandidature";
import { type Database, inTransaction } from "@/lib/data/database";
import { remakePicture } from "@/lib/data/picture/remakePicture";
import { parisDay } from "@/lib/platform/clock";
import { photograph } from "@/tests/fixtures/hostilePictures";
import { SECRETS } from "./secrets";

const AWARD = 2030;
const DAY_MS = 86_400_000;
/** Of the candidature, and of its picture: see MEMBER_PAGES. */
const [CANDIDATURE, IMAGE] = ["00000000-0000-4000-8000-002030000001", "00000000-0000-4000-8000-002030000002"];

/** Gives a database an award that takes candidatures, and one of them, by Saint-Brieuc. */
export async function fillWithCandidature({ pool }: Database): Promise<void> {
  const now = new Date();
  const awardId = await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO award_edition (year, theme, rules, active_phase, created_by)
       VALUES ($1, 'Ouvrir la porte', 'Chaque collectivité peut candidater.', 'candidatures', 'test') RETURNING id`,
      [AWARD],
    );
    const id = rows[0]?.id ?? 0;
    await client.query("INSERT INTO award_phase (award_id, kind, starts_on, ends_on) VALUES ($1, 'candidatures', $2, $3)", [
      ...[id, parisDay(new Date(now.getTime() - 30 * DAY_MS)), parisDay(new Date(now.getTime() + 30 * DAY_MS))],
    ]);
    await client.query(
      `INSERT INTO award_category (award_id, position, slug, name, description, kind)
       VALUES ($1, 1, 'accueil', 'Accueil', 'Ce que la catégorie récompense.', 'theme'), ($1, 2, 'voisinage', 'Voisinage', '', 'theme')`,
      [id],
    );
    return id;
  });
  const { rows } = await pool.query<{ id: number }>("SELECT id FROM territory WHERE level = 'commune' AND code = '22278'");
  const sent = await inTransaction(pool, (client) =>
    sendCandidature(client, {
      ...{
        awardId,
        categoryId: null,
        territoryId: rows[0]?.id ?? 0,
        title: "Répondre à tous en une journée",
        text: "Un accueil en ligne.",
      },
      contact: { name: "Prudence Candidate", role: "Directrice de la communication", email: SECRETS.candidate.text },
      ...{ links: ["https://accueil.example.org/"], publish: true, mailed: false, now },
    }),
  );
  await pool.query("UPDATE candidature SET id = $2 WHERE id = $1", [sent.id, CANDIDATURE]);
  const picture = await remakePicture(await photograph(), "place.jpg");
  if ("problem" in picture) throw new Error(picture.problem);
  const { content, contentType, width, height, sha256 } = picture;
  await pool.query(
    `INSERT INTO candidature_image (id, candidature_id, position, alternative, content_type, width, height, bytes, sha256, content, added_at)
     VALUES ($1, $2, 1, 'La place du marché', $3, $4, $5, $6, $7, $8, $9)`,
    [IMAGE, CANDIDATURE, contentType, width, height, content.length, sha256, content, now],
  );
}
