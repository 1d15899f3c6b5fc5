import { useLocale } from "next-intl";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";
import { TakeChart } from "../taken/TakeChart";
import { historyChart } from "./historyChart";
import { historyToldOf } from "./historyToldOf";

interface Props {
  of: { territory: TerritoryKey & { name: string }; path: string; notices: readonly string[] };
  network: Network;
  /** Told as one. */
  accounts: readonly AccountHistory[];
  /** Of the territory. */
  all: readonly AccountHistory[];
}

/** The history of a network to take away; that of an account beside it has no address of its own. */
export function TakeHistory({ of, network, accounts, all }: Props) {
  const locale = useLocale();
  const told = historyToldOf(all, network).map(({ accountId }) => accountId);
  if (told.join() !== accounts.map(({ accountId }) => accountId).join()) return null;
  const chart = historyChart({ ...of, network, accounts }, locale);
  if (!chart) return null;
  const { level, code } = of.territory;
  return <TakeChart chart={chart} name="history" query={{ level, code, network }} />;
}
