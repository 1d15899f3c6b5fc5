import { useTranslations } from "next-intl";
import { CiteVersion } from "@/components/edition/CiteVersion";
import { FeedLink } from "@/components/feed/FeedLink";
import { Chapter } from "@/components/methodology/Chapter";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Identity } from "@/lib/domain/settings/settings";
import { CsvLinks } from "./CsvLinks";
import { Dictionary } from "./Dictionary";
import { EditionTable } from "./EditionTable";
import { editionAddress } from "./editionAddress";

const CHECKS = ["linux", "mac", "windows"] as const;

interface Props {
  editions: readonly PublishedEdition[];
  licence: Pick<Identity, "licenceName" | "licenceUrl">;
  simulation: string | null;
}

/** Every edition's files, what they may be used for, what their columns mean, and the API. */
export function OpenData({ editions, licence, simulation }: Props) {
  const t = useTranslations("data");
  const [latest] = editions;
  const revision = latest?.revisions[0];
  return (
    <article className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <Chapter id="editions" title={t("editions.title")} texts={[editions.length > 0 ? t("editions.text") : t("editions.none")]}>
        {editions.length > 0 && <EditionTable editions={editions} />}
        <p>
          <FeedLink name="editions" />
        </p>
      </Chapter>
      {latest && revision && (
        <Chapter id="verifier" title={t("check.title")} texts={[t("check.text")]}>
          <ul className="points">
            {CHECKS.map((system) => (
              <li key={system}>{t.rich(`check.${system}`, { code: (text) => <code>{text}</code> })}</li>
            ))}
          </ul>
          <p className="measure">{t.rich("check.csv", { code: (text) => <code>{text}</code> })}</p>
        </Chapter>
      )}
      <Chapter id="licence" title={t("licence.title")} texts={[t("licence.text", { name: licence.licenceName }), t("licence.sources")]}>
        <p>
          <a href={licence.licenceUrl} rel="external noopener">
            {t("licence.link", { name: licence.licenceName })}
          </a>
        </p>
        {latest && revision && (
          <CiteVersion
            what={t("licence.cited")}
            edition={{ ...latest, revision: revision.number, publishedAt: revision.publishedAt }}
            address={editionAddress(latest, revision.number)}
            simulation={simulation}
          />
        )}
      </Chapter>
      <Chapter id="api" title={t("api.title")} texts={[t("api.text")]}>
        <ul className="links">
          <li>
            <a href="/api/v1/openapi.json">{t("api.openapi")}</a>
          </li>
          <li>
            <a href="/donnees/catalogue.jsonld">{t("api.catalogue")}</a>
          </li>
          <li>
            <a href="/api/v1/editions">{t("api.editions")}</a>
          </li>
          <li>
            <CsvLinks href="/api/v1/editions.csv">{t("api.editionsCsv")}</CsvLinks>
          </li>
          <li>
            <a href="/api/v1/presence">{t("api.presence")}</a>
          </li>
          <li>
            <CsvLinks href="/api/v1/presence.csv">{t("api.presenceCsv")}</CsvLinks>
          </li>
          <li>
            <a href="/api/v1/awards">{t("api.awards")}</a>
          </li>
          <li>
            <CsvLinks href="/api/v1/awards.csv">{t("api.awardsCsv")}</CsvLinks>
          </li>
          <li>
            <CsvLinks href="/api/v1/territories.csv?rows=all">{t("api.territories")}</CsvLinks>
          </li>
        </ul>
      </Chapter>
      <Chapter id="ouvrir" title={t("opening.title")} texts={[t("opening.standard"), t("opening.excel"), t("opening.choose")]} />
      <Chapter id="dictionnaire" title={t("dictionary.title")} texts={[t("dictionary.text")]}>
        <Dictionary />
      </Chapter>
    </article>
  );
}
