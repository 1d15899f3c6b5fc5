import { authRoute } from "@/lib/gate/authRoute";

export const { GET, POST } = authRoute();
