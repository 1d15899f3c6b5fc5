import { openPhase, type PhaseKind } from "@/lib/domain/award/phase";
import type { Day } from "@/lib/domain/snapshot/figure";
import { database } from "../database";
import { readRevisions } from "../edition/readRevision";
import { previewShortlist, type ShortlistPreview } from "./previewShortlist";
import { type CategoryRoom, readCategory } from "./readCategory";
import { readNoteStanding } from "./readNoteStanding";

export interface CategoryAsked {
  room: CategoryRoom;
  /** Whose rights are open today. */
  open: PhaseKind | null;
  /** The revisions that a rule may name, the latest first. */
  revisions: readonly { id: number; code: string; title: string; number: number }[];
  /** What the rule gives, until it is frozen. */
  preview: ShortlistPreview | "kept-away" | null;
  /** Whether who asks may add a note to what was published of it. */
  mayNote: boolean;
  /** Of the nominees that are assigned by hand. */
  page: number;
}

/**
 * @param today in Paris
 * @throws ExpectedError `unknown-award`, `unknown-category`
 */
export async function readCategoryAsked(
  asked: { year: number; categoryId: number; page: number },
  managerId: number,
  today: Day,
): Promise<CategoryAsked> {
  const room = await readCategory(asked.year, asked.categoryId, managerId);
  const { award, category } = room;
  const { pool } = database();
  const note = { year: award.year, categoryId: category.id };
  const asker = { memberId: managerId, today, hold: false };
  return {
    room,
    open: openPhase(award.activePhase, award.phases, today),
    revisions: (await readRevisions(pool, null)).map(({ id, code, title, number }) => ({ id, code, title, number })),
    preview: category.frozenAt === null ? await previewShortlist(category, managerId) : null,
    mayNote: award.published && (await readNoteStanding(pool, note, asker)).sees,
    page: asked.page,
  };
}
