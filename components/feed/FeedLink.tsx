import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { type FEEDS, feedPath } from "./siteFeed";

/** To a feed of what a page shows. */
export function FeedLink({ name }: { name: (typeof FEEDS)[number] }) {
  const t = useTranslations("feed");
  return (
    <SiteLink href={feedPath(name)} type="application/atom+xml">
      {t("follow")}
    </SiteLink>
  );
}
