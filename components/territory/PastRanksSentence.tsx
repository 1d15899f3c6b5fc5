import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Ordinal } from "@/components/ui/Ordinal";
import type { PastRanks } from "@/lib/data/ranking/readPastRanks";
import { formatDay } from "@/lib/domain/format/formatDay";
import { genderOf } from "@/lib/domain/format/formatRank";
import type { League } from "@/lib/domain/territory/league";
import { comparableRanks } from "./comparableRanks";
import type { RankedBy } from "./PastRanks";

/** « 33ᵉ en juin 2026, puis 39ᵉ en septembre 2026 » on the network of the answer, as far back as league and account are the same. */
export function PastRanksSentence({ past, answer, league }: { past: PastRanks; answer: RankedBy; league: League }) {
  const t = useTranslations("territory.past");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const format = useFormatter();
  const on = past.networks.find(({ network }) => network === answer.on.network);
  if (!on) return null;
  const { ranks, ended } = comparableRanks(past.editions, on.ranks, league);
  if (ranks.length < 2 && ended === null) return null;
  const list = format.list(
    ranks.map(({ referenceOn, rank }) => (
      <Fragment key={referenceOn}>
        {t.rich("inMonth", {
          month: formatDay(referenceOn, "month", locale),
          rank: () => <Ordinal rank={rank} gender={genderOf(league)} />,
        })}
      </Fragment>
    )),
  );
  return (
    <p className="measure">
      {t.rich("sentence", { onNetwork: words(`onNetwork.${on.network}`), list: () => list })}
      {ended !== null && ` ${t("ended", { why: ended.why, league: words(`league.${ended.league}`) })}`}
    </p>
  );
}
