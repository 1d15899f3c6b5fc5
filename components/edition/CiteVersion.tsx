import { useLocale, useTranslations } from "next-intl";
import { CopyButton } from "@/components/share/CopyButton";
import { cardNotices } from "@/components/share/cardNotices";
import { SiteLink } from "@/components/site/SiteLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { identityAtHand } from "@/lib/data/settings/readIdentity";
import { citeBibtex } from "@/lib/domain/cite/citeBibtex";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { publicAddress } from "@/lib/platform/publicAddress";

interface Props {
  /** What is cited, as a title. */
  what: string;
  edition: Pick<EditionFacts, "code" | "revision" | "demonstration" | "referenceOn" | "publishedAt">;
  /** Names the edition and the revision, and so shows the same later. */
  address: string;
  simulation: string | null;
  now?: Date;
}

/** How to cite what is shown, with edition and revision, and the link under which it stays the same; in a sentence, and as BibTeX. */
export function CiteVersion({ what, edition, address, simulation, now = new Date() }: Props) {
  const t = useTranslations("edition.cite");
  const copy = useTranslations("chart.take");
  const locale = useLocale();
  const site = identityAtHand().name;
  const { code, revision, publishedAt } = edition;
  const url = publicAddress(useSiteAddress()(address));
  const readOn = parisDay(now);
  const notices = cardNotices(edition, simulation, locale);
  const model = t("model", { site, what, code, revision, day: formatDay(readOn, "day", locale), address: url });
  const entry = citeBibtex({ site, what, code, revision, publishedOn: parisDay(new Date(publishedAt)), readOn, address: url, notices });
  return (
    <div className="section measure soft cite screen-only">
      <p>
        {t("cite")} {[model, ...notices.map((notice) => `${notice}.`)].join(" ")}{" "}
        <SiteLink href={address} rel="bookmark">
          {t("permanent")}
        </SiteLink>
      </p>
      <details>
        <summary>BibTeX</summary>
        <pre>{entry}</pre>
        <CopyButton text={entry} words={{ copy: copy("copy"), copied: copy("copied") }} />
      </details>
    </div>
  );
}
