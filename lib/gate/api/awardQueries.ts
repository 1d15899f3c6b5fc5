import { z } from "zod";
import { LEVELS } from "@/lib/domain/territory/level";
import { FIELDS } from "./fields";

const year = FIELDS.year.optional();
const category = FIELDS.category.optional();
const search = { q: FIELDS.q.optional(), league: FIELDS.league.optional(), theme: FIELDS.theme.optional() };

/** What the page of all awards is asked. */
export const awardsPageQuery = z.object({ ...search, page: FIELDS.page.default(1) });
export type AwardsPageQuery = z.output<typeof awardsPageQuery>;

export const awardsQuery = z.object({
  year,
  category,
  ...search,
  page: FIELDS.page.default(1),
  pageSize: FIELDS.pageSize.default(10),
});
export type AwardsQuery = z.output<typeof awardsQuery>;

export const awardsCsvQuery = awardsQuery.extend({ format: FIELDS.format });

/** The year of a path: digits alone. */
const yearOfPath = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number);
const slugOfPath = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const awardParams = z.object({ year: yearOfPath });
export const categoryParams = z.object({ year: yearOfPath, category: slugOfPath });

/** `2025.png`: the addresses of pictures are those of the pages, with their format behind. */
export const awardPictureParams = z
  .object({ file: z.string().max(20).endsWith(".png") })
  .transform(({ file }) => ({ year: file.slice(0, -".png".length) }))
  .pipe(awardParams);
export const categoryPictureParams = z
  .object({ file: yearOfPath, category: z.string().max(100).endsWith(".png") })
  .transform(({ file, category: named }) => ({ year: file, category: named.slice(0, -".png".length) }))
  .pipe(z.object({ year: z.number(), category: slugOfPath }));

const BADGE_FILE = new RegExp(`^(${LEVELS.join("|")})-([0-9AB]{2,9})\\.(svg|png)$`);
/** `commune-35238.svg` */
export const badgeParams = z
  .object({ file: yearOfPath, category: slugOfPath, badge: z.string().max(40).regex(BADGE_FILE) })
  .transform(({ file, category: named, badge }) => {
    const [, level = "", code = "", format = ""] = BADGE_FILE.exec(badge) ?? [];
    return { year: file, category: named, level, code, format };
  })
  .pipe(z.object({ year: z.number(), category: z.string(), level: FIELDS.level, code: z.string(), format: z.enum(["svg", "png"]) }));
