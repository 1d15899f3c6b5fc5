import { useLocale, useTranslations } from "next-intl";
import { ProofLink } from "@/components/leaderboard/ProofLink";
import { MethodLink } from "@/components/methodology/MethodLink";
import type { FigureFacts } from "@/lib/data/ranking/leaderboard";
import type { NetworkStanding } from "@/lib/data/ranking/territoryRankings";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { AccountName } from "./AccountName";

/** The account counted and the figure used, with its precision, its date and its source. */
export function FigureSentence({ on }: { on: NetworkStanding }) {
  const t = useTranslations("territory.figure");
  if (on.network === "all") {
    return (
      <>
        <p className="measure soft">{t("all")}</p>
        <ul className="figure-list">
          {on.parts.map((part) => (
            <li key={part.network}>
              <Figure figure={part} named />
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <p className="figure-line">
      {on.account && (
        <>
          <AccountName account={on.account} />
          {on.account.dormant && (
            <>
              {" ("}
              <MethodLink chapter="releves">{t("dormant")}</MethodLink>)
            </>
          )}
          {!on.account.counted && ` (${t("shared")})`}
          {" · "}
        </>
      )}
      {on.figure ? <Figure figure={on.figure} /> : t("none")}
    </p>
  );
}

function Figure({ figure, named = false }: { figure: FigureFacts; named?: boolean }) {
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  return (
    <>
      {named && `${words(`network.${figure.network}`)} · `}
      <b>{formatNumber(figure.audience, locale)}</b> {words(`kind.${figure.kind}`)}
      {figure.precision !== "exact" &&
        `, ${words("precision", { precision: figure.precision, step: formatNumber(figure.step ?? 1, locale) })}`}
      {", "}
      <ProofLink day={figure.observedOn} precision={figure.datePrecision} source={figure.source} accountUrl={figure.account.url} />
      <span className="soft">
        {" "}
        · <span lang="fr">{figure.source.label}</span>
      </span>
    </>
  );
}
