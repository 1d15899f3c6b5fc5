import { useTranslations } from "next-intl";
import { NameSearch } from "@/components/jury/NameSearch";
import type { LinksRoom } from "@/lib/data/award/readLinks";
import { searchNominees } from "@/lib/domain/award/searchNominees";
import { AwardRoom } from "./AwardRoom";
import { LinkForms } from "./LinkForms";
import { LinksOfJuror } from "./LinksOfJuror";
import { OwnLinkForm } from "./OwnLinkForm";

/** Who is linked to which nominee, and says so; what a manager adds. Nothing of what the reader is linked to. */
export function LinksView({ room, name }: { room: LinksRoom; name: string }) {
  const t = useTranslations("awardAdmin.links");
  const { award, managers } = room;
  const categories = room.categories.map((category) => named(category, name));
  const [all, found] = [room.categories, categories].map((of) => of.reduce((sum, { nominees }) => sum + nominees.length, 0));
  return (
    <AwardRoom year={award.year} current="links" title={t("title")} standfirst={t("standfirst")}>
      <NameSearch path={`/jury/administration/${award.year}/liens`} name={name} all={all ?? 0} found={found ?? 0} />
      {categories.length === 0 && <p>{t("noCategory")}</p>}
      {categories.map((category) => (
        <section key={category.id} className="register-part" aria-labelledby={`categorie-${category.id}`}>
          <h2 id={`categorie-${category.id}`}>{category.name}</h2>
          {category.declarations.length === 0 && <p>{t("nobody")}</p>}
          {name === "" && category.nominees.length === 0 && <p>{t("noNominee")}</p>}
          <ul className="award-list">
            {[...category.declarations, ...othersOf(category)].map((progress) => (
              <LinksOfJuror
                key={progress.memberId}
                progress={progress}
                links={category.links.filter(({ memberId }) => memberId === progress.memberId)}
                closed={award.published}
              />
            ))}
          </ul>
          {!award.published && category.nominees.length > 0 && (
            <>
              <OwnLinkForm category={category} />
              {category.declarations.length + managers.length > 0 && <LinkForms category={category} managers={managers} />}
            </>
          )}
        </section>
      ))}
    </AwardRoom>
  );
}

/** Of a category, the nominees that are searched for, and what links people to them. */
function named(category: LinksRoom["categories"][number], name: string): LinksRoom["categories"][number] {
  const nominees = searchNominees(category.nominees, name);
  const shown = new Set(nominees.map(({ id }) => id));
  return { ...category, nominees, links: category.links.filter(({ nomineeId }) => shown.has(nomineeId)) };
}

/** Who is linked to one of its nominees and has no seat: they have nothing to declare there. */
function othersOf({ declarations, links }: LinksRoom["categories"][number]) {
  const others = links.filter(({ memberId }) => !declarations.some((one) => one.memberId === memberId));
  const names = new Map(others.map(({ memberId, juror }) => [memberId, juror]));
  return [...names].map(([memberId, name]) => ({ memberId, name, chair: false, done: 0, due: 0 }));
}
