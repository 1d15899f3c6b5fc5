import { useLocale, useTranslations } from "next-intl";
import { unitKind } from "@/components/leaderboard/metricWords";
import { ProofLink } from "@/components/leaderboard/ProofLink";
import { Ordinal } from "@/components/ui/Ordinal";
import type { JuryNominee } from "@/lib/data/award/readJuryNominee";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRange, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";

/** Why it is nominated: its place in the ranking as it was frozen, or what a manager said. */
export function NomineePlace({ nominee }: { nominee: JuryNominee["nominee"] }) {
  const t = useTranslations("jury.file");
  return (
    <section aria-labelledby="place">
      <h2 id="place" className="visually-hidden">
        {t("why")}
      </h2>
      {nominee.facts ? <Ranked facts={nominee.facts} /> : <p className="standfirst">{t(`origin.${nominee.origin}`)}</p>}
      {nominee.reason && <p className="measure jury-text">{nominee.reason}</p>}
    </section>
  );
}

function Ranked({ facts }: { facts: NomineeFacts }) {
  const t = useTranslations("jury.file");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const gender = genderOf(facts.league);
  const value = formatValue({ id: facts.metric, decimals: facts.decimals }, facts.value, locale);
  const unit = words(`unit.${facts.metric}`, { kind: unitKind(facts, facts.network) });
  const range = formatRange(facts.rankBest, facts.rankWorst, locale);
  const figures = facts.parts.length > 0 ? facts.parts : [{ ...facts, network: facts.network }];
  return (
    <>
      <p className="lede-answer">
        {t.rich("ranked", {
          ranked: facts.ranked,
          rankedLeague: words(`leagueRanked.${facts.league}`, { count: facts.ranked }),
          onNetwork: words(`onNetwork.${facts.network}`),
          tied: String(facts.tied),
          ...{ value, unit },
          strong: (chunks) => <strong>{chunks}</strong>,
          rank: () => <Ordinal rank={facts.rank} gender={gender} />,
        })}
      </p>
      <table className="table stacked jury-facts">
        <caption>
          {t("frozen", {
            title: facts.edition.title,
            revision: facts.edition.revision,
            day: formatDay(facts.edition.referenceOn, "day", locale),
          })}
        </caption>
        <tbody>
          <tr>
            <th scope="row" className="row-wide">
              {t("rank")}
            </th>
            <td>
              <Ordinal rank={facts.rank} gender={gender} />
              {range && ` (${range})`}
            </td>
          </tr>
          <tr>
            <th scope="row" className="row-wide">
              {words(`metric.${facts.metric}`)}
            </th>
            <td>
              {value} {unit}
            </td>
          </tr>
          {figures.map((figure) => (
            <tr key={figure.network}>
              <th scope="row" className="row-wide">
                {words(`network.${figure.network}`)}
              </th>
              <td>
                {t("audience", { audience: formatNumber(figure.audience, locale) })}{" "}
                {figure.source ? (
                  <>
                    <ProofLink
                      day={figure.observedOn}
                      precision={figure.datePrecision}
                      source={figure.source}
                      accountUrl={figure.account?.url ?? null}
                    />
                    {figure.source.url !== null && <span className="sub">{figure.source.label}</span>}
                  </>
                ) : (
                  formatDay(figure.observedOn, figure.datePrecision ?? "day", locale)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
