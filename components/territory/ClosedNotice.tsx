import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { formatDay } from "@/lib/domain/format/formatDay";
import { territoryPath } from "@/lib/domain/territory/slug";

/** A territory that is no more: since when, and which one took it in. */
export function ClosedNotice({ territory }: { territory: TerritoryDetails }) {
  const t = useTranslations("territory.closed");
  const locale = useLocale();
  const { closedOn, absorbedBy } = territory;
  if (closedOn === null) return null;
  const since = formatDay(closedOn, "day", locale);
  return (
    <p className="notice" role="note">
      {absorbedBy
        ? t.rich("absorbed", { since, name: absorbedBy.name, link: (name) => <SiteLink href={territoryPath(absorbedBy)}>{name}</SiteLink> })
        : t("gone", { since })}
    </p>
  );
}
