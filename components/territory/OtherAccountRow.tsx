import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";
import { territoryPath } from "@/lib/domain/territory/slug";
import { subjectOf } from "@/lib/domain/territory/subject";
import { AccountName } from "./AccountName";

interface Props {
  account: TerritoryAccount;
  /** Null without an edition. */
  referenceOn: Day | null;
}

/** An account with why it does not count; one that was counted until it closed says so. */
export function OtherAccountRow({ account, referenceOn }: Props) {
  const t = useTranslations("territory.accounts");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { openedOn, closedOn } = account;
  const day = (known: Day) => formatDay(known, "day", locale);
  const countable = account.holder === null && account.standing === "official" && account.main;
  const notYet = countable && openedOn !== null && referenceOn !== null && openedOn > referenceOn;
  const states = [
    account.standing !== "official" && words(`standing.${account.standing}`),
    account.purpose !== "institutionnel" && words(`purpose.${account.purpose}`),
    account.holder === null && account.standing === "official" && !account.main && t("secondary"),
    notYet && t("notYet", { day: day(openedOn) }),
    closedOn !== null && t(countable && !notYet ? "countedUntil" : "closed", { day: day(closedOn) }),
  ].filter((state) => typeof state === "string");
  return (
    <tr>
      <th scope="row">
        <AccountName account={account} />
      </th>
      <td>{words(`network.${account.network}`)}</td>
      <td className="row-wide">
        {states.join(", ")}
        {account.holder && (
          <>
            {states.length > 0 && ", "}
            <Holder holder={account.holder} />
          </>
        )}
        {account.proofUrl && (
          <>
            {" · "}
            <a href={account.proofUrl} rel="external noopener">
              {t("proof")}
            </a>
          </>
        )}
      </td>
    </tr>
  );
}

function Holder({ holder }: { holder: NonNullable<TerritoryAccount["holder"]> }) {
  const t = useTranslations("territory.accounts");
  const { theName } = subjectOf(holder, holder.article);
  return t.rich("heldBy", { name: holder.name, theName, link: (text) => <SiteLink href={territoryPath(holder)}>{text}</SiteLink> });
}
