import { SHEET_STATES, type SheetFilter, type SheetPlace, type SheetState } from "@/lib/data/campaign/readSheet";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";

/** Lines on a page of the sheet: what one does between two coffees. */
const SHEET_PAGE = 50;

export interface SheetQuery {
  state: SheetState;
  network: Network | null;
  /** Whose lines: a member, those of nobody in particular, or everybody's. */
  person: number | "nobody" | null;
  /** A territory, by its name or code; empty for all. */
  q: string;
  place: SheetPlace | null;
}

const WAYS = ["after", "before", "from"] as const;

/** What is asked of a sheet; what is not understood is what is usual. */
export function readSheetQuery(query: URLSearchParams): SheetQuery {
  const person = lastOf(query, "person");
  const way = WAYS.find((one) => readId(lastOf(query, one)) !== null);
  return {
    state: SHEET_STATES.find((state) => state === lastOf(query, "state")) ?? "all",
    network: NETWORKS.find((network) => network === lastOf(query, "network")) ?? null,
    person: person === "nobody" ? person : readId(person),
    q: lastOf(query, "q").trim().slice(0, LONGEST_QUERY),
    place: way === undefined ? null : { way, accountId: readId(lastOf(query, way)) ?? 0 },
  };
}

/** The same as an address has it; what is usual is left out. @param place another place in it */
export function writeSheetQuery(asked: SheetQuery, place: SheetPlace | null = asked.place): URLSearchParams {
  return new URLSearchParams([
    ...(asked.state === "all" ? [] : [["state", asked.state]]),
    ...(asked.network === null ? [] : [["network", asked.network]]),
    ...(asked.person === null ? [] : [["person", String(asked.person)]]),
    ...(asked.q === "" ? [] : [["q", asked.q]]),
    ...(place === null ? [] : [[place.way, String(place.accountId)]]),
  ]);
}

export function sheetFilter({ person, ...asked }: SheetQuery): Omit<SheetFilter, "campaignId"> {
  return { ...asked, memberId: person, pageSize: SHEET_PAGE };
}

function readId(text: string): number | null {
  const id = rowId.safeParse(text);
  return id.success ? id.data : null;
}
