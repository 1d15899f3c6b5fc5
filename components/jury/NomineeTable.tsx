import { useLocale, useTranslations } from "next-intl";
import { RankText } from "@/components/leaderboard/RankText";
import type { ListedNominee } from "@/lib/data/award/readJuryCategory";
import { MEAN_DECIMALS } from "@/lib/domain/award/meanScore";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";

interface Props {
  nominees: readonly ListedNominee[];
  /** Whether the reader sits in the category: then each has a state. */
  seated: boolean;
}

/** Nominees, each with its place in the ranking, one's own state, and what the jury gives where it may be told. */
export function NomineeTable({ nominees, seated }: Props) {
  const t = useTranslations("jury.list");
  const words = useTranslations("vocabulary");
  const told = nominees.some(({ jury }) => jury !== null);
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("nominee")}</th>
          <th scope="col">{t("place")}</th>
          {seated && <th scope="col">{t("state")}</th>}
          {told && <th scope="col">{t("jury")}</th>}
        </tr>
      </thead>
      <tbody>
        {nominees.map((one) => (
          <tr key={one.nomineeId}>
            <th scope="row" className="row-wide">
              <a href={`/jury/nommes/${one.nomineeId}`}>{one.name}</a>
              <span className="sub">{words(`level.${one.level}`)}</span>
            </th>
            <td>
              <Place nominee={one} />
            </td>
            {seated && (
              <td>
                {one.state !== null && t(`states.${one.state}`)}
                {one.pending && <span className="sub">{t("pending")}</span>}
                {!one.asked && <span className="sub">{t("notAsked")}</span>}
              </td>
            )}
            {told && (
              <td>
                <Mean nominee={one} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ nominee: { facts, origin } }: { nominee: ListedNominee }) {
  const words = useTranslations("vocabulary");
  if (facts === null) return words(`nomineeOrigin.${origin}`);
  const place = { rank: facts.rank, best: facts.rankBest, worst: facts.rankWorst, tied: facts.tied };
  return (
    <>
      <RankText place={place} gender={genderOf(facts.league)} />
      <span className="sub">{words(`onNetwork.${facts.network}`)}</span>
    </>
  );
}

function Mean({ nominee: { jury } }: { nominee: ListedNominee }) {
  const t = useTranslations("jury.list");
  const locale = useLocale();
  if (jury === null) return null;
  return (
    <>
      <span className="phone-only sub">{t("jury")}</span>
      {jury.mean === null ? t("noMean") : formatNumber(jury.mean, locale, MEAN_DECIMALS)}
      <span className="sub">{t("count", { count: jury.count })}</span>
    </>
  );
}
