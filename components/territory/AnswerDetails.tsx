import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { MethodLink } from "@/components/methodology/MethodLink";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Standing } from "@/lib/data/ranking/territoryRankings";
import type { AreaReference } from "@/lib/data/territory/readTerritory";
import { genderOf } from "@/lib/domain/format/formatRank";
import { behindDepartement } from "@/lib/domain/territory/article";
import type { League } from "@/lib/domain/territory/league";
import type { Locale } from "@/lib/platform/messages";

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
  const format = useFormatter();
  const locale = useLocale() as Locale;
  const { standing, by } = answer;
  const gender = genderOf(league);
  const raised =
    (rank: number, of = gender) =>
    () => <Ordinal rank={rank} gender={of} />;
  const near = (local: Standing) =>
    t.rich("near", {
      scope: local.scope,
      area: local.scope === "departement" && departement ? behindDepartement(departement.name, departement.article, locale) : local.name,
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
  const before =
    by.movement === "compared" && standing.previousRank !== null && edition.previous
      ? { rank: standing.previousRank, title: edition.previous.title }
      : null;
  const moved = ({ rank, title }: NonNullable<typeof before>) => {
    const places = rank - standing.rank;
    const which = places === 0 ? "same" : places > 0 ? "up" : "down";
    return t.rich(`moved.${which}`, { places: Math.abs(places), title, previous: raised(rank) });
  };
  const sentences: readonly [key: string, sentence: ReactNode][] = [
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
    ["moved", before && moved(before)],
    ["accountChanged", before && answer.on.accountChanged && t("accountChanged")],
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
