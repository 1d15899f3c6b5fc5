import { useTranslations } from "next-intl";
import { Chapter } from "@/components/methodology/Chapter";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Identity } from "@/lib/domain/settings/settings";
import { Dictionary } from "./Dictionary";
import { EditionTable } from "./EditionTable";

type Licence = Pick<Identity, "licenceName" | "licenceUrl">;

/** Every edition's files, what they may be used for, what their columns mean, and the API. */
export function OpenData({ editions, licence }: { editions: readonly PublishedEdition[]; licence: Licence }) {
  const t = useTranslations("data");
  return (
    <article className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <Chapter id="editions" title={t("editions.title")} texts={[editions.length > 0 ? t("editions.text") : t("editions.none")]}>
        {editions.length > 0 && <EditionTable editions={editions} />}
      </Chapter>
      <Chapter id="licence" title={t("licence.title")} texts={[t("licence.text", { name: licence.licenceName }), t("licence.sources")]}>
        <p>
          <a href={licence.licenceUrl} rel="external noopener">
            {t("licence.link", { name: licence.licenceName })}
          </a>
        </p>
      </Chapter>
      <Chapter id="api" title={t("api.title")} texts={[t("api.text")]}>
        <ul className="links">
          <li>
            <a href="/api/v1/openapi.json">{t("api.openapi")}</a>
          </li>
          <li>
            <a href="/api/v1/editions">{t("api.editions")}</a>
          </li>
          <li>
            <a href="/api/v1/territories.csv?pageSize=200">{t("api.territories")}</a>
          </li>
        </ul>
      </Chapter>
      <Chapter id="dictionnaire" title={t("dictionary.title")} texts={[t("dictionary.text")]}>
        <Dictionary />
      </Chapter>
    </article>
  );
}
