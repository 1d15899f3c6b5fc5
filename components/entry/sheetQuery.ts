import { SHEET_STATES, type SheetState } from "@/lib/data/campaign/readSheet";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";

/** Lines on a page of the sheet: what one does between two coffees. */
export const SHEET_PAGE = 50;

export interface SheetQuery {
  state: SheetState;
  network: Network | null;
  /** Whose lines: a member, those of nobody in particular, or everybody's. */
  person: number | "nobody" | null;
  page: number;
}

/** What is asked of a sheet; what is not understood is what is usual. */
export function readSheetQuery(query: URLSearchParams): SheetQuery {
  const page = Number(lastOf(query, "page") || 1);
  return {
    state: SHEET_STATES.find((state) => state === lastOf(query, "state")) ?? "all",
    network: NETWORKS.find((network) => network === lastOf(query, "network")) ?? null,
    person: personOf(lastOf(query, "person")),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

function personOf(text: string): SheetQuery["person"] {
  if (text === "nobody") return text;
  const id = rowId.safeParse(text);
  return id.success ? id.data : null;
}
