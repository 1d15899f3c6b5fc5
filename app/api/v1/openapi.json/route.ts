import { openApi } from "@/lib/gate/api/openApi";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  figures: false,
  run: () => ({ kind: "json", body: openApi() }),
});
