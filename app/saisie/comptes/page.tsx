import { getTranslations } from "next-intl/server";
import { type FoundAccounts, RegisterView } from "@/components/account/RegisterView";
import { memberPage } from "@/components/site/memberPage";
import { ACCOUNTS_A_PAGE, listAccounts } from "@/lib/data/account/listAccounts";
import { readTerritoryChanges } from "@/lib/data/account/readHistory";
import { readCensusOf } from "@/lib/data/territory/describeTerritory";
import { listAreas } from "@/lib/data/territory/listAreas";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { isTouristPlace } from "@/lib/data/territory/setTouristPlace";
import { readTerritoryKey } from "@/lib/domain/account/territoryNamed";
import { readRegisterQuery } from "@/lib/gate/registerQuery";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";

async function readLooked(territory: string | undefined): Promise<FoundAccounts["territory"]> {
  const key = territory === undefined ? null : readTerritoryKey(territory);
  const facts = key && (await readTerritory(key.level, key.code));
  if (territory === undefined) return null;
  if (key === null || !facts)
    throw new ExpectedError("unknown-territory", { level: key?.level ?? "other", found: key?.code ?? territory, expected: "none" });
  const [changes, touristPlace, census] = await Promise.all([readTerritoryChanges(territory), isTouristPlace(key), readCensusOf(key)]);
  return { facts, changes, touristPlace, census };
}

const page = memberPage({
  permission: "read-register",
  path: () => "/saisie/comptes",
  title: async () => (await getTranslations("register"))("title"),
  read: async ({ query: asked }): Promise<FoundAccounts> => {
    const query = readRegisterQuery(asked);
    const [{ total, rows }, areas, territory] = await Promise.all([listAccounts(query), listAreas(), readLooked(query.territory)]);
    const pages = Math.max(1, Math.ceil(total / ACCOUNTS_A_PAGE));
    if (query.page > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: query.page, expected: `1–${pages}` });
    return { query, total, pages, rows, areas, territory, today: parisDay(new Date()) };
  },
  view: (found) => <RegisterView found={found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
