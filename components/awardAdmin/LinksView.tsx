import { useTranslations } from "next-intl";
import type { LinksRoom } from "@/lib/data/award/readLinks";
import { AwardRooms } from "./AwardRooms";
import { LinkForms } from "./LinkForms";
import { LinksOfJuror } from "./LinksOfJuror";
import { OwnLinkForm } from "./OwnLinkForm";

/** Who is linked to which nominee, and says so; what a manager adds. Nothing of what the reader is linked to. */
export function LinksView({ room }: { room: LinksRoom }) {
  const t = useTranslations("awardAdmin.links");
  const { award, managers, categories } = room;
  return (
    <div className="page award-room">
      <p>
        <a href={`/jury/administration/${award.year}`}>{t("back", { year: String(award.year) })}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <AwardRooms year={award.year} current="links" />
      {categories.length === 0 && <p>{t("noCategory")}</p>}
      {categories.map((category) => (
        <section key={category.id} className="register-part" aria-labelledby={`categorie-${category.id}`}>
          <h2 id={`categorie-${category.id}`}>{category.name}</h2>
          {category.declarations.length === 0 && <p>{t("nobody")}</p>}
          {category.nominees.length === 0 && <p>{t("noNominee")}</p>}
          <ul className="award-list">
            {category.declarations.map((progress) => (
              <LinksOfJuror
                key={progress.memberId}
                progress={progress}
                links={category.links.filter(({ memberId }) => memberId === progress.memberId)}
                closed={award.published}
              />
            ))}
            {othersOf(category).map((progress) => (
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
    </div>
  );
}

/** Who is linked to one of its nominees and has no seat: they have nothing to declare there. */
function othersOf({ declarations, links }: LinksRoom["categories"][number]) {
  const others = links.filter(({ memberId }) => !declarations.some((one) => one.memberId === memberId));
  const names = new Map(others.map(({ memberId, juror }) => [memberId, juror]));
  return [...names].map(([memberId, name]) => ({ memberId, name, chair: false, done: 0, due: 0 }));
}
