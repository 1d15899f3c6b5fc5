import { noRoute } from "@/lib/gate/noRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = noRoute();
