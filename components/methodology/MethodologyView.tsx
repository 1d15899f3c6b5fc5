import { useTranslations } from "next-intl";
import { CorrectionLink } from "@/components/legal/CorrectionLink";
import { SiteLink } from "@/components/site/SiteLink";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { MINIMUM_GROUP_SIZE, MINIMUM_GROWTH_DAYS, MINIMUM_POSTS, type PublishedFit } from "@/lib/domain/ranking";
import { DRAWS } from "@/lib/domain/ranking/methodDraws";
import { Chapter } from "./Chapter";
import { ExampleScatter } from "./ExampleScatter";
import { ExampleTables } from "./ExampleTables";
import { FitTable } from "./FitTable";
import { IndexTable } from "./IndexTable";
import { LeagueTable } from "./LeagueTable";
import { Limits } from "./Limits";
import { MetricTable } from "./MetricTable";
import { ReasonTable } from "./ReasonTable";

/** The method, from the constants and functions that rank: what it says is what is done. */
export function MethodologyView({ published }: { published: { edition: EditionFacts; fits: readonly PublishedFit[] } | null }) {
  const t = useTranslations("methodology");
  return (
    <article className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <Chapter id="ligues" title={t("leagues.title")} texts={[t("leagues.text")]}>
        <LeagueTable />
        <p className="measure">{t("leagues.population")}</p>
      </Chapter>
      <Chapter
        id="releves"
        title={t("figures.title")}
        texts={[t("figures.snapshot"), t("figures.account"), t("figures.dormant"), t("figures.used"), t("figures.kind")]}
      />
      <Chapter id="mesures" title={t("metrics.title")} texts={[t("metrics.text")]}>
        <MetricTable />
        <p className="measure">{t("metrics.limits", { posts: MINIMUM_POSTS, days: MINIMUM_GROWTH_DAYS })}</p>
        <p className="measure">{t("metrics.all")}</p>
        <p className="measure">{t("metrics.median")}</p>
      </Chapter>
      <Chapter
        id="attendu"
        title={t("expected.title")}
        texts={[t("expected.why"), t("expected.how", { minimum: MINIMUM_GROUP_SIZE }), t("expected.read")]}
      >
        <ExampleScatter />
        <FitTable published={published} />
      </Chapter>
      <Chapter
        id="indice"
        title={t("index.title")}
        texts={[t("index.what"), t("index.how"), t("index.range", { draws: DRAWS }), t("index.scopes"), t("index.own")]}
      >
        <IndexTable />
      </Chapter>
      <Chapter id="rangs" title={t("ranks.title")} texts={[t("ranks.ties"), t("ranks.range"), t("ranks.movement")]} />
      <Chapter id="sans-rang" title={t("reasons.title")} texts={[t("reasons.text")]}>
        <ReasonTable />
      </Chapter>
      <Chapter id="exemple" title={t("example.title")} texts={[t("example.text")]}>
        <ExampleTables />
      </Chapter>
      <Chapter id="limites" title={t("limits.title")} texts={[]}>
        <Limits />
      </Chapter>
      <Chapter id="publication" title={t("publication.title")} texts={[t("publication.frozen"), t("publication.revision")]}>
        <p className="measure">{t.rich("publication.check", { link: (text) => <SiteLink href="/donnees#verifier">{text}</SiteLink> })}</p>
        <p className="measure">{t.rich("publication.ask", { link: (text) => <CorrectionLink>{text}</CorrectionLink> })}</p>
        <p className="measure">{t.rich("publication.log", { link: (text) => <SiteLink href="/corrections">{text}</SiteLink> })}</p>
      </Chapter>
    </article>
  );
}
