import { readShownFigure } from "@/lib/data/report/readShownFigure";
import { readTerritory, type TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import type { ReportKind, ShownFigure } from "@/lib/domain/report/report";
import { isCodeOf } from "@/lib/domain/territory/code";
import { LEVELS } from "@/lib/domain/territory/level";
import { codeOfSlug } from "@/lib/domain/territory/slug";
import { ExpectedError } from "@/lib/platform/errors";
import { lastOf } from "./parsePageQuery";
import { unknownTerritory } from "./unknownTerritory";

export interface ReportedTerritory {
  level: string;
  slug: string;
}
export interface ReportPage {
  territory: TerritoryDetails;
  kind: ReportKind;
  network: Network | null;
  /** The revision that the reader was looking at; empty and 0 where there was none. */
  edition: string;
  revision: number;
  /** Null where nothing was shown. */
  shown: ShownFigure | null;
}

/** The territory that an address names. @throws ExpectedError `unknown-territory` */
export async function readReported({ level: name, slug }: ReportedTerritory): Promise<TerritoryDetails> {
  const code = codeOfSlug(slug);
  const level = LEVELS.find((one) => one === name);
  if (!level) throw new ExpectedError("unknown-territory", { found: `${name}/${code}` });
  const territory = isCodeOf(level, code) ? await readTerritory(level, code) : null;
  if (!territory) throw unknownTerritory({ level, code });
  return territory;
}

/** What a reader has come to report: a figure where the address names an edition, else an account that is missing. */
export async function readReportPage(params: ReportedTerritory, query: URLSearchParams): Promise<ReportPage> {
  const territory = await readReported(params);
  const network = NETWORKS.find((one) => one === lastOf(query, "network")) ?? null;
  const edition = lastOf(query, "edition").slice(0, 40);
  const revision = /^[1-9]\d{0,3}$/.test(lastOf(query, "revision")) ? Number(lastOf(query, "revision")) : 0;
  const asked = edition !== "" && revision > 0;
  const shown = asked && network ? await readShownFigure({ territoryId: territory.id, network, edition, revision }) : null;
  return { territory, kind: asked ? "figure" : "missing-account", network, edition: asked ? edition : "", revision, shown };
}
