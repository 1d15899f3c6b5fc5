import { withQuery } from "@/components/site/withQuery";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import type { Level } from "@/lib/domain/territory/level";

export interface ReportedFigure {
  /** On all together, the reader chooses. */
  network: RankedNetwork;
  edition: string;
  revision: number;
}

/** The form where a reader says what is wrong with a figure or, without one, which account is missing. */
export function reportAddress({ level, code }: { level: Level; code: string }, figure?: ReportedFigure): string {
  const query = new URLSearchParams();
  if (figure) {
    if (figure.network !== "all") query.set("network", figure.network);
    query.set("edition", figure.edition);
    query.set("revision", String(figure.revision));
  }
  return withQuery(`/territoires/${level}/${code}/signaler`, query);
}
