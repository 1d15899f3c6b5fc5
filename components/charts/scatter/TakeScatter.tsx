import { getLocale } from "next-intl/server";
import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Scatter } from "@/lib/data/ranking/scatter";
import { TakeChart } from "../taken/TakeChart";
import { scatterChart } from "./scatterChart";

/** The drawing to take away as the page shows it, with the reader's territory where it is marked: it is drawn to be shown to others. */
export async function TakeScatter({ scatter, edition }: { scatter: Scatter; edition: EditionFacts }) {
  const locale = await getLocale();
  const notices = cardNotices(edition, await simulationNotice(locale), locale);
  const { subject, network, league, mine } = scatter;
  const me = mine ? `${mine.territory.level}/${mine.territory.code}` : undefined;
  const query = { subject, edition: edition.code, revision: edition.revision, network, league, me };
  return <TakeChart chart={scatterChart({ scatter, edition, notices }, locale)} name="scatter" query={query} />;
}
