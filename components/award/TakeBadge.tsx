import { useLocale, useTranslations } from "next-intl";
import { CopyButton } from "@/components/share/CopyButton";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { Laureate } from "@/lib/domain/award/laureates";
import type { Palmares, PalmaresCategory } from "@/lib/domain/award/palmares";
import { publicAddress } from "@/lib/platform/publicAddress";
import { badgePath, categoryPath, nomineeId } from "./awardAddress";
import { BADGE } from "./badge";
import { badgeAlt } from "./badgeAlt";

interface Props {
  laureate: Laureate;
  palmares: Pick<Palmares, "year" | "theme">;
  category: PalmaresCategory;
}

/** The badge of a laureate, as a picture and as a few lines to paste into a page: a link and a picture, no script. */
export function TakeBadge({ laureate, palmares: { year }, category: { slug, name } }: Props) {
  const t = useTranslations("palmares.badge");
  const locale = useLocale();
  const siteAddress = useSiteAddress();
  const picture = (format: "svg" | "png") => siteAddress(badgePath(year, slug, laureate, format));
  const alt = badgeAlt({ laureate, year, category: name }, locale);
  const page = publicAddress(siteAddress(`${categoryPath(year, slug)}#${nomineeId(laureate)}`));
  const written = alt.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const snippet = `<a href="${page}"><img src="${publicAddress(picture("svg"))}" width="${BADGE.width}" height="${BADGE.height}" alt="${written}"></a>`;
  const id = `badge-${slug}-${nomineeId(laureate)}`;
  return (
    <details className="share badge">
      <summary>{t("summary", { name: laureate.name })}</summary>
      <p>
        <img src={picture("svg")} width={BADGE.width} height={BADGE.height} alt={alt} loading="lazy" />
      </p>
      <ul className="links">
        <li>
          <a href={picture("svg")} download>
            {t("svg")}
          </a>
        </li>
        <li>
          <a href={picture("png")} download>
            {t("png")}
          </a>
        </li>
      </ul>
      <p>
        <label htmlFor={id}>{t("snippet")}</label>
        <textarea id={id} className="field badge-snippet" readOnly rows={4} defaultValue={snippet} />
      </p>
      <p>
        <CopyButton text={snippet} words={{ copy: t("copy"), copied: t("copied") }} />
      </p>
    </details>
  );
}
