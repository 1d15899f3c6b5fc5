import { useLocale, useTranslations } from "next-intl";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { publicAddress } from "@/lib/platform/publicAddress";

import { useSiteAddress } from "./useSiteAddress";

interface Props {
  edition: Pick<EditionFacts, "title" | "revision" | "publishedAt">;
  /** With the edition and its revision, so that it says the same later. */
  path: string;
}

/** At the end of a printed page: which figures these are, and where they can be read again. */
export function PrintedAddress({ edition: { title, revision, publishedAt }, path }: Props) {
  const t = useTranslations("site");
  const published = formatDay(parisDay(new Date(publishedAt)), "day", useLocale());
  return (
    <p className="print-only printed">
      {t("printed", { title, revision, published })} {publicAddress(useSiteAddress()(path))}
    </p>
  );
}
