import { useLocale, useTranslations } from "next-intl";
import { OrdinalText } from "@/components/ui/OrdinalText";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Standing } from "@/lib/data/ranking/territoryRankings";
import type { AreaReference } from "@/lib/data/territory/readTerritory";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { withDe } from "@/lib/domain/territory/article";
import type { League } from "@/lib/domain/territory/league";

interface Props {
  answer: Answer;
  league: League;
  edition: EditionFacts;
  departement: AreaReference | null;
}

/** More networks than these are read better in the overview. */
const MOST_OTHERS = 3;

/** How sure the rank is, where it stands nearer home and on other networks, and what moved: one sentence each. */
export function AnswerDetails({ answer, league, edition, departement }: Props) {
  const t = useTranslations("territory.answer");
  const words = useTranslations("vocabulary.onNetwork");
  const locale = useLocale();
  const { standing, by } = answer;
  const rankOf = (rank: number) => formatRank(rank, genderOf(league), locale);
  const placeOf = (place: number) => formatRank(place, "feminine", locale); // « la place », whatever the league
  const near = (local: Standing) =>
    t("near", {
      scope: local.scope,
      area: local.scope === "departement" && departement ? withDe(departement.name, departement.article) : local.name,
      ranked: local.ranked,
      gender: genderOf(league),
      rank: rankOf(local.rank),
      tied: String(local.tied),
    });
  const moved = (places: number) =>
    t(`moved.${places === 0 ? "same" : places > 0 ? "up" : "down"}`, { places: Math.abs(places), title: edition.previous?.title ?? "" });
  const sentences = [
    standing.best !== standing.worst && t("range", { best: placeOf(standing.best), worst: placeOf(standing.worst) }),
    ...by.standings.filter(({ scope }) => scope !== "national").map(near),
    answer.others.length > 0 &&
      answer.others.length <= MOST_OTHERS &&
      t("others", {
        list: new Intl.ListFormat(locale).format(
          answer.others.map(({ on, standing: there }) =>
            t("other", { rank: rankOf(there.rank), ranked: there.ranked, onNetwork: words(on.network) }),
          ),
        ),
      }),
    by.movement === "compared" && standing.previousRank !== null && edition.previous && moved(standing.previousRank - standing.rank),
  ].filter((sentence) => typeof sentence === "string");
  return (
    <p className="answer-details">
      <OrdinalText text={sentences.join(" ")} />
    </p>
  );
}
