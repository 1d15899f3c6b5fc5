import { useTranslations } from "next-intl";
import { spanOf } from "@/components/charts/drawHistory";
import { HistoryFigure } from "@/components/charts/HistoryFigure";
import { NetworkChoice } from "@/components/charts/NetworkChoice";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";

interface Props {
  histories: readonly AccountHistory[];
  /** Networks that the edition shows, in its order. */
  shown: readonly string[];
  /** Networks that the address asks for; null asks for all. */
  chosen: readonly string[] | null;
  kept: readonly { name: string; value: string }[];
  /** Of the form that sends the choice along. */
  sentWith: string | undefined;
}

/** How each account went, on one scale of time: the networks of the edition first, then older or later figures of others. */
export function Histories({ histories, shown, chosen, kept, sentWith }: Props) {
  const t = useTranslations("history");
  const words = useTranslations("vocabulary.network");
  const told = inOrder(histories, shown);
  if (told.length === 0) return null;
  const span = spanOf(told.flatMap(({ points }) => points));
  const networks = [...new Set(told.map(({ network }) => network))];
  return (
    <section className="section" aria-labelledby="releves">
      <div className="section-head">
        <h2 id="releves">{t("title")}</h2>
      </div>
      <NetworkChoice
        networks={networks.map((id) => ({ id, name: words(id) }))}
        chosen={networks.filter((id) => chosen === null || chosen.includes(id))}
        kept={kept}
        sentWith={sentWith}
        words={{ legend: t("choice"), submit: t("show"), none: t("none") }}
        panels={told.map((history) => ({
          key: String(history.accountId),
          network: history.network,
          figure: (
            <HistoryFigure history={history} network={words(history.network)} span={span} outside={!shown.includes(history.network)} />
          ),
        }))}
      />
    </section>
  );
}

/** On a network of the edition, the main account tells; of the others, each that is known. */
function inOrder(histories: readonly AccountHistory[], shown: readonly string[]): AccountHistory[] {
  const on = (network: string) => histories.filter((history) => history.network === network);
  const others = [...new Set(histories.map(({ network }) => network))].filter((network: Network) => !shown.includes(network));
  return [...shown.flatMap((network) => on(network).find(({ main }) => main) ?? on(network)[0] ?? []), ...others.flatMap(on)];
}
