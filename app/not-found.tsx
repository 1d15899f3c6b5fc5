import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TerritorySearch } from "@/components/territory/TerritorySearch";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return { title: t("notFoundTitle") };
}

export default function NotFound() {
  const t = useTranslations("site");
  return (
    <div className="page">
      <h1>{t("notFoundTitle")}</h1>
      <p className="standfirst">{t("notFoundText")}</p>
      <div className="home-search">
        <TerritorySearch id="chercher-grand" size="large" />
      </div>
      <ul className="links">
        <li>
          <a href="/classements">{t("notFoundRankings")}</a>
        </li>
        <li>
          <a href="/">{t("notFoundHome")}</a>
        </li>
      </ul>
    </div>
  );
}
