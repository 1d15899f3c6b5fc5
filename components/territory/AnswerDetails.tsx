import { useFormatter, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { MethodLink } from "@/components/methodology/MethodLink";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Standing } from "@/lib/data/ranking/territoryRankings";
import type { AreaReference } from "@/lib/data/territory/readTerritory";
import { genderOf } from "@/lib/domain/format/formatRank";
import { expectedAudience } from "@/lib/domain/ranking/expectedAudience";
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

/** What was expected, how sure the rank is, where it stands nearer home and on other networks, and what moved: one sentence each. */
export function AnswerDetails({ answer, league, edition, departement }: Props) {
  const t = useTranslations("territory.answer");
  const words = useTranslations("vocabulary.onNetwork");
  const metricWords = useMetricWords();
  const format = useFormatter();
  const { standing, by } = answer;
  const gender = genderOf(league);
  const raised =
    (rank: number, of = gender) =>
    () => <Ordinal rank={rank} gender={of} />;
  const near = (local: Standing) =>
    t.rich("near", {
      scope: local.scope,
      area: local.scope === "departement" && departement ? withDe(departement.name, departement.article) : local.name,
      ranked: local.ranked,
      gender,
      tied: String(local.tied),
      rank: raised(local.rank),
    });
  const other = ({ on, standing: there }: Answer["others"][number]) => (
    <Fragment key={on.network}>
      {t.rich("other", { ranked: there.ranked, onNetwork: words(on.network), rank: raised(there.rank) })}
    </Fragment>
  );
  const moved = (places: number) =>
    t(`moved.${places === 0 ? "same" : places > 0 ? "up" : "down"}`, { places: Math.abs(places), title: edition.previous?.title ?? "" });
  const audience = answer.on.metrics.find(({ metric }) => metric.id === "audience");
  const observed = audience?.value ?? null;
  const expected = observed === null || answer.expectedRatio === null ? null : expectedAudience(observed, answer.expectedRatio);
  const sentences: readonly [key: string, sentence: ReactNode][] = [
    [
      "expected",
      audience &&
        observed !== null &&
        expected !== null &&
        t.rich("expected", {
          link: (chunks) => <MethodLink chapter="attendu">{chunks}</MethodLink>,
          expected,
          observed,
          unit: metricWords.unit(audience.metric, answer.on.network),
        }),
    ],
    // « la place », whatever the league
    [
      "range",
      standing.best !== standing.worst &&
        t.rich("range", {
          tied: String(standing.tied),
          link: (chunks) => <MethodLink chapter="rangs">{chunks}</MethodLink>,
          best: raised(standing.best, "feminine"),
          worst: raised(standing.worst, "feminine"),
        }),
    ],
    ...by.standings.filter(({ scope }) => scope !== "national").map((local): [string, ReactNode] => [local.scope, near(local)]),
    [
      "others",
      answer.others.length > 0 &&
        answer.others.length <= MOST_OTHERS &&
        t.rich("others", { list: () => format.list(answer.others.map(other)) }),
    ],
    [
      "moved",
      by.movement === "compared" && standing.previousRank !== null && edition.previous && moved(standing.previousRank - standing.rank),
    ],
  ];
  return (
    <p className="answer-details">
      {sentences
        .filter(([, sentence]) => sentence)
        .map(([key, sentence], index) => (
          <Fragment key={key}>
            {index > 0 && " "}
            {sentence}
          </Fragment>
        ))}
    </p>
  );
}
