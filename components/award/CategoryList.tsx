import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { laureatesOf } from "@/lib/domain/award/laureates";
import type { Palmares } from "@/lib/domain/award/palmares";
import { categoryPath } from "./awardAddress";
import { LaureateLines } from "./LaureateLines";

interface Props {
  palmares: Pick<Palmares, "year" | "categories">;
  heading: "h2" | "h3";
  /** Of a search, all that it finds; else the laureates. */
  all?: boolean;
}

/** The categories of an award, each with its laureates. */
export function CategoryList({ palmares: { year, categories }, heading: Heading, all = false }: Props) {
  const t = useTranslations("palmares");
  return (
    <div className="award-categories">
      {categories.map(({ slug, name, nominees }) => {
        const shown = all ? nominees : laureatesOf({ nominees });
        return (
          <div key={slug}>
            <Heading id={`${year}-${slug}`} className="award-category">
              <SiteLink href={categoryPath(year, slug)} lang="fr">
                {name}
              </SiteLink>
            </Heading>
            {shown.length === 0 ? <p className="soft">{t("noLaureate")}</p> : <LaureateLines nominees={shown} />}
            {!all && <p className="facts">{t("nomineeCount", { count: nominees.length })}</p>}
          </div>
        );
      })}
    </div>
  );
}
