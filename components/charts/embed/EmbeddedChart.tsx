import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import type { TakenChart } from "../takenChart";
import { EmbeddedTable } from "./EmbeddedTable";

interface Props {
  chart: TakenChart;
  site: Pick<SiteIdentity, "name" | "licenceName" | "licenceUrl">;
  locale: Locale;
}

/** What another site frames: it loads nothing and runs nothing, and its links leave the frame. */
export function EmbeddedChart({ chart: { title, sentence, drawing, table, about }, site, locale }: Props) {
  const t = translator(locale, "chart");
  const { edition, path, notices, source, day, unit, method } = about;
  return (
    <main>
      <h1>{title}</h1>
      <p>{sentence}</p>
      {notices.map((notice) => (
        <p key={notice} className="embed-notice">
          {notice}
        </p>
      ))}
      {drawing.svg}
      <details>
        <summary>{t("table")}</summary>
        <div className="embed-table">
          <EmbeddedTable table={table} />
        </div>
      </details>
      <p className="embed-note">
        {t("notes.source", { source, day })} {t("notes.unit", { unit, method })}{" "}
        {edition && `${t("edition", { title: edition.title, revision: edition.revision })}. `}
        <a href={site.licenceUrl} target="_blank" rel="noopener noreferrer">
          {site.licenceName}
        </a>
        .{" "}
        <a href={publicAddress(localAddress(path, locale))} target="_blank" rel="noopener">
          {t("seeOn", { site: site.name })}
        </a>
      </p>
    </main>
  );
}
