import { readHealth } from "@/lib/data/health/readHealth";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "never",
  figures: false,
  bucket: "health",
  run: async () => {
    const health = await readHealth();
    return { kind: "json", body: health, status: health.status === "ok" ? 200 : 503 };
  },
});
