import { useTranslations } from "next-intl";
import { spanOf } from "@/components/charts/history/drawHistory";
import { HistoryFigure } from "@/components/charts/history/HistoryFigure";
import { NetworkChoice } from "@/components/charts/history/NetworkChoice";
import { TakeHistory } from "@/components/charts/history/TakeHistory";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";

interface Props {
  /** Whose they are, with the path of its page and what must be said of all its figures. */
  of: { territory: TerritoryKey & { name: string }; path: string; notices: readonly string[] };
  histories: readonly AccountHistory[];
  /** Networks that the edition shows, in its order. */
  shown: readonly string[];
  /** Networks that the address asks for; null asks for all. */
  chosen: readonly string[] | null;
  kept: readonly { name: string; value: string }[];
  /** Of the form that sends the choice along. */
  sentWith: string | undefined;
}

/** How it went on each network, on one scale of time: the networks of the edition first, then older or later figures of others. */
export function Histories({ of, histories, shown, chosen, kept, sentWith }: Props) {
  const t = useTranslations("history");
  const words = useTranslations("vocabulary.network");
  const told = inOrder(histories, shown);
  if (told.length === 0) return null;
  const span = spanOf(told.flatMap(({ accounts }) => accounts.flatMap(({ points }) => points)));
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
        panels={told.map(({ network, accounts }) => ({
          key: accounts.map(({ accountId }) => accountId).join(" "),
          network,
          figure: (
            <HistoryFigure accounts={accounts} network={words(network)} span={span} outside={!shown.includes(network)}>
              <TakeHistory of={of} network={network} accounts={accounts} all={histories} />
            </HistoryFigure>
          ),
        }))}
      />
    </section>
  );
}

/** Told as one. */
interface Told {
  network: Network;
  accounts: readonly AccountHistory[];
}

/**
 * On each network the accounts that were ever counted, as one history. Where none was: on a network of the edition one that is known, an open
 * one if there is, and on the others each. Secondary accounts are told where the edition has nothing to say.
 */
function inOrder(histories: readonly AccountHistory[], shown: readonly string[]): Told[] {
  const known = [...new Set(histories.map(({ network }) => network))];
  const networks = [...shown.flatMap((id) => known.find((network) => network === id) ?? []), ...known.filter((id) => !shown.includes(id))];
  return networks.flatMap((network) => {
    const on = histories.filter((history) => history.network === network);
    const counted = on.filter((history) => history.counted);
    const others = on.filter((history) => !history.counted);
    const other = others.find(({ closedOn }) => closedOn === null) ?? others[0];
    const alone = shown.includes(network) ? (counted.length === 0 && other ? [other] : []) : others;
    return [...(counted.length > 0 ? [counted] : []), ...alone.map((account) => [account])].map((accounts) => ({ network, accounts }));
  });
}
