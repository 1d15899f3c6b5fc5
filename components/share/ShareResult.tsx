import { useLocale, useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { answerText } from "@/components/territory/answerText";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { League } from "@/lib/domain/territory/league";
import { CopyButton } from "./CopyButton";
import { cardNotices } from "./cardNotices";
import { editionText } from "./editionText";
import { territoryPage, territoryPicture } from "./pictureAddresses";

interface Props {
  rankings: TerritoryRankings;
  answer: Answer;
  league: League;
  simulation: string | null;
  /** The address that readers use, if it is known. */
  site: string | undefined;
}

/** For the council or the newsletter: the result in one sentence that stands by itself, and as a picture. */
export function ShareResult({ rankings, answer, league, simulation, site }: Props) {
  const t = useTranslations("share");
  const locale = useLocale();
  const siteAddress = useSiteAddress();
  const { territory, edition } = rankings;
  const sentence = [
    t("sentence", {
      name: territory.name,
      answer: answerText(answer, league, locale),
      edition: editionText(edition, answer.on.figure, locale),
      address: site ? new URL(siteAddress(territoryPage(territory, edition)), site).href : "none",
    }),
    ...cardNotices(edition, simulation, locale).map((notice) => `${notice}.`),
  ].join(" ");
  return (
    <details className="share">
      <summary>{t("summary")}</summary>
      <blockquote>{sentence}</blockquote>
      <p>
        <CopyButton text={sentence} words={{ copy: t("copy"), copied: t("copied") }} />
      </p>
      <p>
        <a href={siteAddress(territoryPicture(territory, edition))} download>
          {t("picture")}
        </a>
      </p>
    </details>
  );
}
