import { useLocale, useTranslations } from "next-intl";
import { OwnListKept } from "./OwnListKept";
import type { Kept } from "./ownListStore";

/**
 * The reader's own list, kept by this browser and by nothing else: no account, nothing sent. Without a script there is none, and the
 * address of the page is kept as any other.
 */
export function OwnList({ shown, compared }: { shown: readonly Kept[]; compared: number }) {
  const t = useTranslations("compare.own");
  const words = { title: t("title"), where: t("where"), keep: t("keep"), replace: t("replace"), kept: t("kept"), forget: t("forget") };
  return <OwnListKept shown={shown} compared={compared} locale={useLocale()} words={words} />;
}
