import { useLocale, useTranslations } from "next-intl";
import { ProofView } from "@/components/leaderboard/ProofView";
import { useProofWords } from "@/components/leaderboard/proofWords";
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
  const { observedOn: day, datePrecision: precision, source, account } = figure;
  const proof = useProofWords()({ day, precision, source, accountUrl: account.url });
  return (
    <>
      {named && `${words(`network.${figure.network}`)} · `}
      <b>{formatNumber(figure.audience, locale)}</b> {words(`kind.${figure.kind}`)}
      {figure.precision !== "exact" &&
        `, ${words("precision", { precision: figure.precision, step: formatNumber(figure.step ?? 1, locale) })}`}
      {", "}
      {proof.url === null ? <time dateTime={proof.day.machine}>{proof.day.shown}</time> : <ProofView {...proof} />}
      <span className="soft"> · {proof.url === null ? proof.said : <span lang="fr">{source.label}</span>}</span>
    </>
  );
}
