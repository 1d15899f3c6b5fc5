import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { PalmaresNote } from "@/lib/data/award/readPalmaresNotes";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { categoryPath } from "./awardAddress";

interface Props {
  year: number;
  notes: readonly PalmaresNote[];
  /** Those that notes may be about, on the page of all of them; none on that of one, where a note on the whole says so. */
  categories: readonly { slug: string; name: string }[];
}

/** What was said of a palmarès since it was published; nothing where nothing was. */
export function PalmaresNotes({ year, notes, categories }: Props) {
  const t = useTranslations("palmares.notes");
  const locale = useLocale();
  if (notes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="notes-rectificatives">
      <div className="section-head">
        <h2 id="notes-rectificatives">{t("title", { count: notes.length })}</h2>
      </div>
      <p className="facts measure">{t("beside")}</p>
      <ol className="points">
        {notes.map(({ at, category, text }) => {
          const about = categories.find(({ slug }) => slug === category);
          return (
            <li key={`${at} ${text}`}>
              <p className="facts">
                <time dateTime={at}>{formatDay(parisDay(new Date(at)), "day", locale)}</time>
                {category === null && categories.length === 0 && ` · ${t("whole")}`}
                {about && (
                  <>
                    {" · "}
                    <SiteLink href={categoryPath(year, about.slug)} lang="fr">
                      {about.name}
                    </SiteLink>
                  </>
                )}
              </p>
              <p className="measure plain-text" lang="fr">
                {text}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
