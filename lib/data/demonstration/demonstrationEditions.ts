import type { Day } from "@/lib/domain/snapshot/figure";

/** As the file was called where it came from: it stands in the batch. */
export const DEMONSTRATION_FILE = "published-audiences.csv";
/** Under the root of the project. */
export const DEMONSTRATION_FOLDER = "prisma/seed";

/** Days before each reference date: the same as for any edition. */
export const DEMONSTRATION_WINDOW = 90;

/** The dates on which the published figures rank three authorities or more in a league, oldest first: each is compared with the one before. */
export const DEMONSTRATION_EDITIONS: readonly { code: string; referenceOn: Day }[] = [
  { code: "2013-04", referenceOn: "2013-04-30" },
  { code: "2015-03", referenceOn: "2015-03-31" },
  { code: "2016-03", referenceOn: "2016-03-31" },
  { code: "2018-03", referenceOn: "2018-03-31" },
  { code: "2018-06", referenceOn: "2018-06-30" },
];
