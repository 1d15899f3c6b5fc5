import { useTranslations } from "next-intl";
import type { ListedAccount } from "@/lib/data/account/listAccounts";
import { AccountStates } from "./AccountStates";

/** Accounts of the register, by territory. */
export function RegisterTable({ rows }: { rows: readonly ListedAccount[] }) {
  const t = useTranslations("register.table");
  const words = useTranslations("vocabulary");
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("account")}</th>
          <th scope="col">{t("network")}</th>
          <th scope="col">{t("territory")}</th>
          <th scope="col">{t("states")}</th>
          <th scope="col">{t("address")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/saisie/comptes/${row.id}`}>{row.handle ?? t("nameless")}</a>
            </th>
            <td>{words(`network.${row.network}`)}</td>
            <td>
              <a href={`/saisie/comptes?territory=${row.level}/${row.code}`}>{row.name}</a>
              <span className="sub">
                {words(`level.${row.level}`)} {row.code}
              </span>
            </td>
            <td>
              <AccountStates account={row} />
            </td>
            <td>
              {row.url === null ? (
                t("noAddress")
              ) : (
                <a href={row.url} rel="external noopener">
                  {t("open")}
                  <span className="visually-hidden">{t("openOf", { handle: row.handle ?? row.name })}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
