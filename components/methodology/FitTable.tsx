import { useLocale, useTranslations } from "next-intl";
import { SCATTER_ANCHORS } from "@/components/charts/scatter/ScatterSection";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import { SiteLink } from "@/components/site/SiteLink";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { PublishedFit } from "@/lib/domain/ranking";
import { groupOf, LEAGUES } from "@/lib/domain/territory/league";

/** The fits of the latest edition: what each group and network taught, and how surely. */
export function FitTable({ published }: { published: { edition: EditionFacts; fits: readonly PublishedFit[] } | null }) {
  const t = useTranslations("methodology.fit");
  if (!published) return null;
  const { edition, fits } = published;
  if (fits.length === 0) return <p className="measure">{t("none", { title: edition.title })}</p>;
  const of = (subject: PublishedFit["subject"]) => fits.filter((fit) => fit.subject === subject);
  return (
    <>
      <Fits fits={of("audience")} caption={t("audience", { title: edition.title })} />
      {of("engagement").length > 0 && (
        <details>
          <summary>{t("engagementToo")}</summary>
          <Fits fits={of("engagement")} caption={t("engagement", { title: edition.title })} />
        </details>
      )}
    </>
  );
}

/** Where the fit is drawn: beside the ranking of a league of its group. */
function drawnAt({ network, group, subject }: PublishedFit): string {
  const league = groupOf(DEFAULT_RANKING.league) === group ? DEFAULT_RANKING.league : LEAGUES.findLast((one) => groupOf(one) === group);
  const metric = subject === "audience" ? ("expected_ratio" as const) : ("engagement_rate" as const);
  return `${rankingAddress({ ...DEFAULT_RANKING, network, league: league ?? DEFAULT_RANKING.league, metric })}#${SCATTER_ANCHORS[subject]}`;
}

function Fits({ fits, caption }: { fits: readonly PublishedFit[]; caption: string }) {
  const t = useTranslations("methodology.fit");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const two = (value: number) => formatNumber(value, locale, 2).replace("-", "−");
  return (
    <table className="table narrow fits">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col" className="number symbol">
            n
          </th>
          <th scope="col" className="number symbol">
            α
          </th>
          <th scope="col" className="number symbol">
            β
          </th>
          <th scope="col" className="number">
            R²
          </th>
        </tr>
      </thead>
      <tbody>
        {fits.map((fit) => (
          <tr key={`${fit.group} ${fit.network}`}>
            <th scope="row">
              <SiteLink href={drawnAt(fit)}>
                {words(`network.${fit.network}`)} <span className="soft">{words(`group.${fit.group}`)}</span>
              </SiteLink>
            </th>
            <td className="number">{formatNumber(fit.n, locale)}</td>
            <td className="number">{two(fit.alpha)}</td>
            <td className="number">
              {two(fit.beta)} <span className="range">({t("interval", { low: two(fit.betaLow), high: two(fit.betaHigh) })})</span>
            </td>
            <td className="number">{two(fit.r2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
