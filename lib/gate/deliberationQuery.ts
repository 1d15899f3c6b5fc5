import { z } from "zod";
import { DELIBERATION_SORTS, type DeliberationSort, firstOrder, type Order } from "@/lib/domain/award/sortDeliberation";
import { nameAsked } from "./nameAsked";
import { parsePageQuery } from "./parsePageQuery";

const schema = z.object({
  sort: z.union([z.enum(DELIBERATION_SORTS), z.templateLiteral(["criterion-", z.number().int().min(1).max(99)])]).optional(),
  order: z.enum(["asc", "desc"]).optional(),
});

/** How a table of nominees is sorted, and of which names. */
export interface DeliberationQuery {
  sort: DeliberationSort;
  order: Order;
  /** Empty for all. */
  name: string;
}

/** @throws ExpectedError as parsePageQuery does */
export function readDeliberationQuery(parameters: URLSearchParams): DeliberationQuery {
  const { sort = "rank", order = firstOrder(sort) } = parsePageQuery(schema, parameters);
  return { sort, order, name: nameAsked(parameters) };
}
