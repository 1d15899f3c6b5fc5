import { useFormatter, useTranslations } from "next-intl";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { publicAddress } from "@/lib/platform/publicAddress";

interface Props {
  edition: Pick<EditionFacts, "title" | "revision" | "publishedAt">;
  /** With the edition and its revision, so that it says the same later. */
  path: string;
}

/** At the end of a printed page: which figures these are, and where they can be read again. */
export function PrintedAddress({ edition: { title, revision, publishedAt }, path }: Props) {
  const t = useTranslations("site");
  const published = useFormatter().dateTime(new Date(publishedAt), { dateStyle: "long" });
  return (
    <p className="print-only printed">
      {t("printed", { title, revision, published })} {publicAddress(path)}
    </p>
  );
}
