import { z } from "zod";

const word = z.string().max(100).optional();

/** What can be asked of the audit log: the same of its page and of its file. */
export const auditFilterQuery = z.object({
  actor: word,
  action: word,
  subject: word,
  id: word,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  text: word,
});

/** Its page has a place where it goes on. */
export const auditPageQuery = auditFilterQuery.extend({ below: z.coerce.number().int().min(1).max(9_007_199_254_740_991).optional() });
