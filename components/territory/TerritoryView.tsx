import { useLocale, useTranslations } from "next-intl";
import { TerritoryAwards } from "@/components/award/TerritoryAwards";
import { CiteTerritory } from "@/components/edition/CiteTerritory";
import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { EDITION_FORM, EditionChooser } from "@/components/edition/EditionChooser";
import { TopPosts } from "@/components/post/TopPosts";
import { cardNotices } from "@/components/share/cardNotices";
import { territoryPage } from "@/components/share/pictureAddresses";
import { ShareResult } from "@/components/share/ShareResult";
import { PrintedAddress } from "@/components/site/PrintedAddress";
import { identityAtHand } from "@/lib/data/settings/readIdentity";
import type { TerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { readEnvironment } from "@/lib/platform/environment";
import { Absent } from "./Absent";
import { AnswerDetails } from "./AnswerDetails";
import { AnswerSentence } from "./AnswerSentence";
import { ClosedNotice } from "./ClosedNotice";
import { Correction, ReportFigureLink } from "./Correction";
import { Histories } from "./Histories";
import { NetworkSection } from "./NetworkSection";
import { NotInEdition } from "./NotInEdition";
import { OtherAccounts } from "./OtherAccounts";
import { Otherwise } from "./Otherwise";
import { Overview } from "./Overview";
import { PastRanks } from "./PastRanks";
import { Peers } from "./Peers";
import { Position } from "./Position";
import { SizeScatter } from "./SizeScatter";
import { TakeTerritoryBadge } from "./TakeTerritoryBadge";
import { TerritoryHeading } from "./TerritoryHeading";
import { TerritoryLinks } from "./TerritoryLinks";
import { territoryBadge } from "./territoryBadge";

interface Props {
  page: TerritoryPage;
  /** Networks whose history the address asks for; null asks for all. */
  chosen: readonly string[] | null;
  /** The edition and the revision of the address, where it names them. */
  kept: readonly { name: string; value: string }[];
  /** Said of every figure that is taken from the page. */
  simulation: string | null;
}

/** A territory: the answer in words first, then its peers, its figures, its other accounts, and what is missing. */
export function TerritoryView({ page, chosen, kept, simulation }: Props) {
  const t = useTranslations("territory.edition");
  const report = useTranslations("report");
  const words = useTranslations("vocabulary.network");
  const locale = useLocale();
  const { territory, edition, rankings, answer } = page;
  const league = rankings?.territory.league ?? null;
  const badge = territoryBadge(page, identityAtHand().name, simulation, locale);
  const shown = rankings?.networks.filter(({ account, parts }) => account !== null || parts.length > 1) ?? [];
  return (
    <article className={answer ? "page territory-sheet" : "page"}>
      {edition && <DemonstrationNotice edition={edition} />}
      <ClosedNotice territory={territory} />
      <TerritoryHeading territory={territory} />
      {rankings && answer && league ? (
        <>
          {page.otherwise && <Otherwise latest={page.otherwise} title={rankings.edition.title} />}
          <AnswerSentence answer={answer} league={league} />
          <AnswerDetails answer={answer} league={league} edition={rankings.edition} departement={territory.departementArea} />
          <Position
            rankings={rankings}
            answer={answer}
            distribution={page.distribution}
            notices={cardNotices(rankings.edition, simulation, locale)}
          />
          {badge && <TakeTerritoryBadge badge={badge} rankings={rankings} />}
          <ShareResult rankings={rankings} answer={answer} league={league} simulation={simulation} site={readEnvironment().PUBLIC_URL} />
        </>
      ) : (
        <NotInEdition territory={territory} found={page} />
      )}
      <TerritoryAwards territory={territory} awards={page.awards} />
      {edition && (
        <div className="page-tools">
          <p className="facts">{t("shown", { title: edition.title })}</p>
          <EditionChooser editions={page.editions} current={edition.code} path={page.path} />
          {rankings && <TerritoryLinks territory={territory} rankings={rankings} answer={answer} />}
        </div>
      )}
      {league && <Overview networks={shown} league={league} />}
      {rankings && answer && league && <Peers peers={page.peers} answer={answer} territory={rankings.territory} league={league} />}
      {rankings && page.scatter && <SizeScatter scatter={page.scatter} rankings={rankings} />}
      {league &&
        shown.map((on) => (
          <NetworkSection key={on.network} on={on} league={league} departement={territory.departementArea}>
            {edition && on.network !== "all" && (
              <ReportFigureLink
                territory={territory}
                figure={{ network: on.network, edition: edition.code, revision: edition.revision }}
                of={report("linkOn", { network: words(on.network) })}
              />
            )}
          </NetworkSection>
        ))}
      <Correction territory={territory} />
      {page.past && answer && league && <PastRanks past={page.past} answer={answer} league={league} path={page.path} />}
      <Histories
        of={{ territory, path: page.path, notices: cardNotices(null, simulation, locale) }}
        histories={page.histories}
        shown={league ? shown.map(({ network }) => network) : []}
        chosen={chosen}
        kept={kept}
        sentWith={edition && page.editions.length > 1 ? EDITION_FORM : undefined}
      />
      <TopPosts networks={page.posts} />
      <OtherAccounts accounts={page.accounts} edition={edition} />
      {rankings && <Absent territory={territory} rankings={rankings} />}
      <CiteTerritory page={page} simulation={simulation} />
      {edition && <PrintedAddress edition={edition} path={territoryPage(rankings?.territory ?? territory, edition)} />}
    </article>
  );
}
