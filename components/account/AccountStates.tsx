import { useLocale, useTranslations } from "next-intl";
import type { Purpose } from "@/lib/domain/account/purpose";
import type { AccountStanding } from "@/lib/domain/account/standing";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";

interface Props {
  account: {
    standing: AccountStanding;
    main: boolean;
    purpose: Purpose;
    dormantSince: Day | null;
    closedOn: Day | null;
    shares: number;
  };
}

/** What an account is, in one line: « officiel, principal, mutualisé, en sommeil depuis le 3 mars 2024 ». */
export function AccountStates({ account }: Props) {
  const t = useTranslations("register.states");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const states = [
    words(`standing.${account.standing}`),
    t(account.main ? "main" : "secondary"),
    account.purpose === "institutionnel" ? null : words(`purpose.${account.purpose}`),
    account.shares > 0 ? t("shared", { count: account.shares }) : null,
    account.dormantSince === null ? null : t("dormant", { day: formatDay(account.dormantSince, "day", locale) }),
    account.closedOn === null ? null : t("closed", { day: formatDay(account.closedOn, "day", locale) }),
  ];
  return <>{states.filter((state) => state !== null).join(", ")}</>;
}
