import { useLocale, useTranslations } from "next-intl";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { formatDay } from "@/lib/domain/format/formatDay";
import { territoryPath } from "@/lib/domain/territory/slug";
import { AccountName } from "./AccountName";

export function OtherAccountRow({ account }: { account: TerritoryAccount }) {
  const t = useTranslations("territory.accounts");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const states = [
    account.standing !== "official" && words(`standing.${account.standing}`),
    account.purpose !== "institutionnel" && words(`purpose.${account.purpose}`),
    account.holder === null && account.standing === "official" && !account.main && t("secondary"),
    account.closedOn !== null && t("closed", { day: formatDay(account.closedOn, "day", locale) }),
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
            {t("heldBy")} <a href={territoryPath(account.holder)}>{account.holder.name}</a>
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
