import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { AwardsPageQuery } from "@/lib/gate/api/awardQueries";
import { hallAddress } from "./hallAddress";

export function HallPager({ query, pages }: { query: AwardsPageQuery; pages: number }) {
  const t = useTranslations("palmares.pages");
  if (pages === 1) return null;
  return (
    <nav aria-label={t("label")}>
      <ul className="pages">
        {query.page > 1 && (
          <li>
            <SiteLink href={hallAddress(query, query.page - 1)} rel="prev">
              {t("newer")}
            </SiteLink>
          </li>
        )}
        {query.page < pages && (
          <li>
            <SiteLink href={hallAddress(query, query.page + 1)} rel="next">
              {t("older")}
            </SiteLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
