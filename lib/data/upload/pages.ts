import type pg from "pg";
import type { ChangedFigure, DoubtfulFigure } from "@/lib/data/import/readFound";
import type { AtLine } from "@/lib/data/import/report";
import { database, inTransaction } from "../database";
import { keepPiece } from "./pieces";

/** Figures that a page shows. A page is a piece of the upload: whichever is asked for, one is read. */
export const FIGURES_A_PAGE = 50;

/** What is shown of a file figure by figure. */
export interface PagesOf {
  changes: AtLine<ChangedFigure>;
  doubts: AtLine<DoubtfulFigure>;
}
export type PagedPart = keyof PagesOf;

/** Puts pages in the place of those that an upload had. */
export async function keepPages<Part extends PagedPart>(
  pool: pg.Pool,
  uploadId: number,
  part: Part,
  figures: AsyncIterable<PagesOf[Part]>,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("DELETE FROM import_piece WHERE upload_id = $1 AND part = $2", [uploadId, part]);
    let page: PagesOf[Part][] = [];
    let ordinal = 0;
    const turn = async () => {
      if (page.length > 0) await keepPiece(client, uploadId, part, ordinal, Buffer.from(JSON.stringify(page)));
      ordinal += 1;
      page = [];
    };
    for await (const figure of figures) {
      page.push(figure);
      if (page.length === FIGURES_A_PAGE) await turn();
    }
    await turn();
  });
}

export interface Paged<Figure> {
  figures: readonly Figure[];
  /** From 1. */
  page: number;
  pages: number;
}

/** A page of an upload; the first when there is no such page, and null when there is none at all. */
export async function readPage<Part extends PagedPart>(uploadId: number, part: Part, page: number): Promise<Paged<PagesOf[Part]> | null> {
  const { rows } = await database().pool.query<{ content: Buffer; ordinal: number; pages: number }>(
    `SELECT p.content, p.ordinal, (SELECT count(*)::integer FROM import_piece c WHERE c.upload_id = $1 AND c.part = $2) AS pages
     FROM import_piece p WHERE p.upload_id = $1 AND p.part = $2 AND p.ordinal IN (0, $3) ORDER BY p.ordinal DESC LIMIT 1`,
    [uploadId, part, page - 1],
  );
  const [found] = rows;
  return found === undefined ? null : { figures: JSON.parse(found.content.toString()), page: found.ordinal + 1, pages: found.pages };
}
