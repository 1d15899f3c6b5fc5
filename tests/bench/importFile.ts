import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Network } from "@/lib/domain/account/network";
import { PROFILE_SHAPES } from "@/lib/domain/account/profileShapes";
import { IMPORT_COLUMNS } from "@/lib/domain/snapshot/importColumns";
import { RandomStream } from "@/scripts/simulation/RandomStream";

export const IMPORT_ROWS = 300_000;
const NETWORKS = [
  "facebook",
  "instagram",
  "x",
  "linkedin",
  "youtube",
  "tiktok",
  "threads",
  "bluesky",
  "whatsapp",
] as const satisfies readonly Network[];

export interface FileTerritory {
  level: string;
  code: string;
  name: string;
  population: number | null;
}

/** A campaign as a file: each territory on each network, all 21 columns, a month after the other. Seeded; nothing in it was measured. */
export async function writeImportFile(path: string, territories: readonly FileTerritory[], month: number): Promise<void> {
  const size = new RandomStream("import", "size"); // the same in each month: audiences move little
  const stream = new RandomStream("import", month);
  function* lines() {
    yield `${IMPORT_COLUMNS.join(";")}\n`;
    let rows = 0;
    for (const territory of territories) {
      for (const network of NETWORKS) {
        if (rows === IMPORT_ROWS) return;
        rows += 1;
        yield `${lineOf(territory, network, month, size.around(1, 0.6), stream)}\n`;
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

function lineOf(
  { level, code, name, population }: FileTerritory,
  network: Network,
  month: number,
  size: number,
  stream: RandomStream,
): string {
  const profile = PROFILE_SHAPES[network].fromHandle(handleOf(network, level, code));
  const day = `2026-${String(month).padStart(2, "0")}-${String(1 + Math.floor(stream.between(0, 28))).padStart(2, "0")}`;
  const audience = Math.round((20 + (population ?? 500) / 5) * size * stream.around(1, 0.03) * 1.0135 ** month);
  const count = (most: number) => String(Math.floor(stream.between(0, most)));
  const activity = [count(1_500), String(8 + Math.floor(stream.between(0, 60))), "30", count(3_000), count(400), count(300), count(90_000)];
  const figure = [day, "day", network === "youtube" ? "subscribers" : "followers", String(audience), "exact", "", ...activity];
  const proof = `https://releves.example.org/2026-${month}/${network}/${level}/${code}.png`;
  return [level, code, name, network, profile?.handle, profile?.url, ...figure, `Relevé du mois ${month}`, proof].join(";");
}

/** WhatsApp has identifiers rather than names. */
function handleOf(network: Network, level: string, code: string): string {
  return network === "whatsapp" ? `0029Va${level}${code}`.padEnd(24, "x") : `ville${level}${code}`;
}
