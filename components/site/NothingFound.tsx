import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TerritorySearch } from "@/components/territory/TerritorySearch";
import { SiteLink } from "./SiteLink";

/** What was not found, and the ways on: one's territory, the ways that are given, the latest ranking, the home page. */
export function NothingFound({ title, sentence, children }: { title: string; sentence: string; children?: ReactNode }) {
  const t = useTranslations("site");
  return (
    <div className="page">
      <h1>{title}</h1>
      <p className="standfirst">{sentence}</p>
      <div className="home-search">
        <TerritorySearch id="chercher-grand" size="large" />
      </div>
      <ul className="links">
        {children}
        <li>
          <SiteLink href="/classements">{t("notFoundRankings")}</SiteLink>
        </li>
        <li>
          <SiteLink href="/">{t("notFoundHome")}</SiteLink>
        </li>
      </ul>
    </div>
  );
}
