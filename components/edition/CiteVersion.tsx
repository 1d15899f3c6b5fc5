import { useLocale, useTranslations } from "next-intl";
import { cardNotices } from "@/components/share/cardNotices";
import { SiteLink } from "@/components/site/SiteLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { identityAtHand } from "@/lib/data/settings/readIdentity";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { publicAddress } from "@/lib/platform/publicAddress";

interface Props {
  /** What is cited, as a title. */
  what: string;
  edition: Pick<EditionFacts, "code" | "revision" | "demonstration" | "referenceOn">;
  /** Names the edition and the revision, and so shows the same later. */
  address: string;
  simulation: string | null;
  now?: Date;
}

/** How to cite what is shown, with edition and revision, and the link under which it stays the same. */
export function CiteVersion({ what, edition, address, simulation, now = new Date() }: Props) {
  const t = useTranslations("edition.cite");
  const locale = useLocale();
  const siteAddress = useSiteAddress();
  const citation = [
    t("model", {
      site: identityAtHand().name,
      what,
      code: edition.code,
      revision: edition.revision,
      day: formatDay(parisDay(now), "day", locale),
      address: publicAddress(siteAddress(address)),
    }),
    ...cardNotices(edition, simulation, locale).map((notice) => `${notice}.`),
  ].join(" ");
  return (
    <p className="section measure soft cite screen-only">
      {t("cite")} {citation}{" "}
      <SiteLink href={address} rel="bookmark">
        {t("permanent")}
      </SiteLink>
    </p>
  );
}
